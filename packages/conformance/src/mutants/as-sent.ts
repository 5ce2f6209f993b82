import { failed, succeeded } from '@mfa-flow/contract';
import type { CodeFormat } from '@mfa-flow/contract';
import { after, all, inChallenges, inCode, inRecoveryCodes } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';
import { checksAs } from './checks-as.ts';

/** Compares recovery codes in one form of several. */
const understands = (isForm: (code: string) => boolean): Breaker =>
  inChallenges(({ verify }) => ({
    verify: async (input, options) => {
      const { challenge, answer } = input;
      const isOther = challenge.factorId === 'recoveryCode' && answer.kind === 'code' && !isForm(answer.code);
      return isOther ? failed({ code: 'wrong_code' }) : verify(input, options);
    },
  }));

/** Makes recovery codes of another form, and understands them. */
function writes(written: (code: string, place: number) => string): Breaker {
  const meant = new Map<string, string>();
  return all(
    inRecoveryCodes(
      ({ create }) =>
        create && {
          create: after(create, (result) => {
            if (!result.ok) return result;
            const codes = result.value.codes.map((code, place) => {
              const other = written(code, place);
              meant.set(other, code);
              return other;
            });
            return succeeded({ codes });
          }),
        },
    ),
    inChallenges(({ verify }) => ({
      verify: (input, options) => {
        const { challenge, answer } = input;
        const code = answer.kind === 'code' ? meant.get(answer.code) : undefined;
        return verify(code === undefined ? input : { challenge, answer: { kind: 'code', code } }, options);
      },
    })),
  );
}

const recoveryCodesAre = (code: CodeFormat): Breaker =>
  checksAs((check) =>
    check.status === 'factorsRequired'
      ? {
          ...check,
          factors: check.factors.map((factor) =>
            factor.kind === 'recoveryCode' ? { ...factor, code } : factor,
          ),
        }
      : check,
  );

export const asSentMutants: readonly Mutant[] = [
  {
    title: 'understands recovery codes with their hyphens only, and says that hyphens do not matter',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'challenges.recoveryCode/completes',
      'challenges.recoveryCode/wrong-code',
      'challenges.recoveryCode/once',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/used-recovery-code',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'enrolment.confirm/recovery-codes',
      'recoveryCodes.create/works',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'account.overview/recovery-codes',
      'challenges.recoveryCode/lock-is-over',
      'challenges.recoveryCode/tries-left',
      'challenges.recoveryCode/limit',
      'challenges.recoveryCode/codes-left',
      'enrolment.replace/unreachable',
      'enrolment.replace/senseless',
      'recoveryCodes.regenerate/each-anew',
    ],
    inWorld: () => understands((code) => code.includes('-')),
  },
  {
    title: 'understands recovery codes in capitals only, and says that case does not matter',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'challenges.recoveryCode/completes',
      'challenges.recoveryCode/wrong-code',
      'challenges.recoveryCode/once',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/used-recovery-code',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'enrolment.confirm/recovery-codes',
      'recoveryCodes.create/works',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'account.overview/recovery-codes',
      'challenges.recoveryCode/lock-is-over',
      'challenges.recoveryCode/tries-left',
      'challenges.recoveryCode/limit',
      'challenges.recoveryCode/codes-left',
      'enrolment.replace/unreachable',
      'enrolment.replace/senseless',
      'recoveryCodes.regenerate/each-anew',
    ],
    inWorld: () => understands((code) => code !== code.toLowerCase()),
  },
  {
    title: 'makes recovery codes that look like the six digits of another factor',
    breaks: ['recoveryCodes.create/works', 'recoveryCodes.create/two-people'],
    inWorld: () => writes((_code, place) => String(654_320 + place)),
  },
  {
    title: 'makes recovery codes of several words, in which spaces matter',
    breaks: ['recoveryCodes.create/works'],
    inWorld: () =>
      all(
        recoveryCodesAre({ alphabet: 'text' }),
        writes((code) => `${code.slice(0, 5)} ${code.slice(5)}`),
      ),
  },
  {
    title: 'says that the six digits of a message are a text',
    breaks: ['challenges.email/as-described', 'challenges.phone/as-described'],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: after(start, (result) =>
          result.ok && result.value.delivery === 'sent'
            ? succeeded({ ...result.value, code: { alphabet: 'text' } })
            : result,
        ),
      })),
  },
  {
    title: 'says that the six digits that sign in are eight',
    breaks: ['firstFactor.code.start/email-message', 'firstFactor.code.start/phone-message'],
    inWorld: () =>
      inCode(({ start }) => ({
        start: after(start, (result) =>
          result.ok ? succeeded({ ...result.value, code: { alphabet: 'digits', length: 8 } }) : result,
        ),
      })),
  },
];
