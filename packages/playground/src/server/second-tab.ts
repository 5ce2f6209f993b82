import type { MfaAdapter } from '@mfa-flow/contract';

const options = { signal: new AbortController().signal };

export interface SecondTab {
  readonly signIn: () => Promise<void>;
  /** What the person would type, once the challenge has been started. */
  readonly codeFor: (factorId: string) => string | undefined | Promise<string | undefined>;
}

/** The same person in a second tab of the same browser: signs in if need be, and takes every step. */
export async function takeEveryStep(tab: MfaAdapter, person: SecondTab): Promise<void> {
  const first = await tab.session.check({}, options);
  if (first.ok && first.value.status === 'signedOut') await person.signIn();
  while (await takeStep(tab, person));
}

/** Whether there was a step, and it was taken. */
async function takeStep(tab: MfaAdapter, { codeFor }: SecondTab): Promise<boolean> {
  const check = await tab.session.check({}, options);
  if (!check.ok || check.value.status !== 'factorsRequired') return false;
  const factorId = check.value.factors[0]?.id ?? '';
  const challenge = await tab.challenges.start({ factorId }, options);
  if (!challenge.ok) return false;
  const answer = { kind: 'code', code: (await codeFor(factorId)) ?? '' } as const;
  return (await tab.challenges.verify({ challenge: challenge.value, answer }, options)).ok;
}
