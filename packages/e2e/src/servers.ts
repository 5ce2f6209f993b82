/** What the journeys are driven on: a backend of the playground. */
export type ServerName = 'memory' | 'appwrite' | 'appwrite-18';

/** What the same situation is called where the servers tell different things. */
export interface Words {
  readonly wrongPassword: (triesLeft: number) => string;
  readonly wrongAuthenticatorCode: (triesLeft: number) => string;
  readonly wrongSentCode: (triesLeft: number) => string;
  readonly wrongRecoveryCode: (triesLeft: number) => string;
  /** After signing in with an email address. */
  readonly textSent: (ending: string) => string;
  readonly doneWithARecoveryCode: (codesLeft: number) => string;
}

const wrongPassword = 'Check your email address and password and try again.';
const wrongRecoveryCode = 'That recovery code is not right or was used before. Try another one.';
const left = (tries: number) => (tries === 1 ? 'This is your last try.' : `You have ${tries} tries left.`);

const memory: Words = {
  wrongPassword: (tries) => `${wrongPassword} ${left(tries)}`,
  wrongAuthenticatorCode: (tries) =>
    `That code did not work. Enter the newest code in your app. ${left(tries)}`,
  wrongSentCode: (tries) => `That code did not work. Check the newest message and try again. ${left(tries)}`,
  wrongRecoveryCode: (tries) => `${wrongRecoveryCode} ${left(tries)}`,
  textSent: (ending) => `We sent a code to the number ending ${ending}.`,
  doneWithARecoveryCode: (codes) => `You are signed in. You have ${codes} recovery codes left.`,
};

/**
 * Appwrite tells a wrong code from an old one no more than how many tries or codes are left, and it does not tell a
 * session that waits for its second step which number the person has.
 */
const appwrite: Words = {
  wrongPassword: () => wrongPassword,
  wrongAuthenticatorCode: () => 'That code is not right or has expired. Enter the newest code in your app.',
  wrongSentCode: () => 'That code is not right or has expired. Try again or send a new code.',
  wrongRecoveryCode: () => wrongRecoveryCode,
  textSent: () => 'We sent a code to your phone.',
  doneWithARecoveryCode: () => 'You are signed in.',
};

export const wordsOf: Record<ServerName, Words> = { memory, appwrite, 'appwrite-18': appwrite };
