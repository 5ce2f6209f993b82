import type { TestFlow } from './flow.fixture.tsx';
import type { Person } from './person.fixture.tsx';

const password = 'correct horse battery staple';

export async function signInWithPassword(person: Person): Promise<void> {
  person.type('username', 'ada@example.com');
  person.type('password', password);
  await person.submit();
}

const aQuarterOfAnHour = 15 * 60_000;

/** A code that is right, from the newest message or from the app. An app without a key shows nothing: then any will do. */
function rightCode({ backend }: TestFlow, step: string | undefined): string {
  const sent = backend.outbox.messages.findLast((message) => message.code !== undefined)?.code;
  if (step === 'sentCode') return sent ?? '000000';
  try {
    return backend.authenticatorCode('ada').code;
  } catch {
    return '000000';
  }
}

async function enterCode(person: Person, flow: TestFlow): Promise<void> {
  const field = person.field('otp-code');
  if (!field) {
    await person.wait(120_000);
    const button = person.primary();
    return button ? person.press(button) : undefined;
  }
  person.type('otp-code', rightCode(flow, person.step()));
  await person.submit();
  // That code may have been used up: only a new one helps then.
  if (!field.isConnected || person.step() !== 'sentCode') return;
  await person.wait(120_000);
  await person.press(person.button('Send a new code'));
}

async function giveAddress(person: Person): Promise<void> {
  if (person.field('email')) person.type('email', 'ada@example.com');
  if (person.field('phone')) person.type('phone', '+447700900123');
  await person.press(person.primary());
}

/** What a person presses next, wherever the flow stands, to get in. */
export async function goOn(person: Person, flow: TestFlow): Promise<void> {
  switch (person.step()) {
    case 'firstFactor':
      await person.wait(60_000);
      // When the page is restored after a redirect, it shows the form again.
      document.dispatchEvent(new Event('visibilitychange'));
      await person.settle();
      return person.step() === 'firstFactor' ? signInWithPassword(person) : undefined;
    case 'unreachable':
    case 'limited':
      await person.wait(aQuarterOfAnHour);
      return person.press(person.primary());
    case 'sentCode':
    case 'authenticator':
    case 'setUpAuthenticator':
      return enterCode(person, flow);
    case 'recovery':
      person.type('recovery-code', flow.backend.recoveryCodes('ada')[0] ?? 'none left');
      return person.submit();
    case 'signInByCode':
    case 'setUpAddress':
      return giveAddress(person);
    case 'chooseFactor':
      return person.press(person.part('factor'));
    case 'verifyEmail':
      flow.backend.updateAccount('ada', { emailVerified: true });
      await person.wait(120_000);
      return person.press(person.primary());
    case 'signInLink':
      return person.press(person.button('Use another method') ?? person.button('Use my password instead'));
    case 'checkFactors':
      return person.wait(30_000);
    case undefined:
    default:
      return person.press(person.button('Yes, continue') ?? person.button('Not now') ?? person.primary());
  }
}
