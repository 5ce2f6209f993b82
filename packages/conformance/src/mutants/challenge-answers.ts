import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Call, ChallengesPort } from '@mfa-flow/contract';
import { after, all, inChallenges, inEnrolment } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const challengeAnswerMutants: readonly Mutant[] = [
  {
    title: 'does not let recovery codes in',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/used-recovery-code',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'challenges.recoveryCode/completes',
      'challenges.recoveryCode/wrong-code',
      'challenges.recoveryCode/once',
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
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: async (input, options) =>
          input.challenge.factorId === 'recoveryCode'
            ? failed({ code: 'wrong_code' })
            : verify(input, options),
      })),
  },
  {
    title: 'calls a right code by phone wrong',
    breaks: [
      'challenges.available/only-phone',
      'challenges.available/wrong-code-phone',
      'account.overview/only-phone',
      'challenges.phone/completes',
      'challenges.phone/wrong-code',
      'challenges.resend/newest-only-by-phone',
      'challenges.phone/lock-is-over',
      'challenges.phone/tries-left',
      'challenges.phone/limit',
    ],
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: async (input, options) =>
          input.challenge.factorId === 'phone' ? failed({ code: 'wrong_code' }) : verify(input, options),
      })),
  },
  {
    title: 'ends the challenge at the first wrong code',
    breaks: [
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.authenticator/wrong-code',
      'challenges.email/wrong-code',
      'challenges.recoveryCode/wrong-code',
      'challenges.verify/odd-codes',
      'challenges.recoveryCode/once',
      'challenges.available/wrong-code',
      'challenges.phone/wrong-code',
      'challenges.authenticator/tries-left',
      'challenges.email/tries-left',
      'challenges.phone/tries-left',
      'challenges.recoveryCode/tries-left',
    ],
    inWorld: () => {
      const over = new Set<string>();
      return inChallenges(({ verify }) => ({
        verify: async (input, options) => {
          if (over.has(input.challenge.handle)) return failed({ code: 'restart' });
          const result = await verify(input, options);
          if (!result.ok && result.failure.code === 'wrong_code') over.add(input.challenge.handle);
          return result;
        },
      }));
    },
  },
  {
    title: 'throws at a code that is too long',
    breaks: ['challenges.verify/odd-codes'],
    trait: 'value-not-throw',
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: (input, options) => {
          if (input.answer.kind === 'code' && input.answer.code.length > 256)
            throw new RangeError('too long');
          return verify(input, options);
        },
      })),
  },
  {
    title: 'takes every answer for a code',
    breaks: ['challenges.verify/ceremony-for-a-code'],
    trait: 'value-not-throw',
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: async (input, options) => {
          const { code } = { code: undefined, ...input.answer };
          if (code === undefined) throw new TypeError('code.trim is not a function');
          return verify(input, options);
        },
      })),
  },
  {
    title: 'is not prepared for a handle that it did not give out',
    breaks: [
      'challenges.verify/used-code-later',
      'challenges.verify/unknown-handle',
      'challenges.verify/handle-of-another',
    ],
    trait: 'value-not-throw',
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: after(verify, (result) => {
          if (!result.ok && result.failure.code === 'restart') throw new TypeError('challenge is undefined');
          return result;
        }),
      })),
  },
  {
    title: 'finishes the session of whoever shows the challenge of another',
    breaks: ['challenges.verify/handle-of-another'],
    inWorld: () => {
      const verifiers = new Map<string, ChallengesPort['verify']>();
      return inChallenges(({ start, verify }) => ({
        start: after(start, (result) => {
          if (result.ok) verifiers.set(result.value.handle, verify);
          return result;
        }),
        verify: (input, options) => (verifiers.get(input.challenge.handle) ?? verify)(input, options),
      }));
    },
  },
  {
    title: 'takes the code of one factor for another',
    breaks: ['challenges.verify/code-of-another-factor'],
    inWorld: () => {
      const open = new Set<string>();
      return inChallenges(({ start, verify }) => ({
        start: after(start, (result) => {
          if (result.ok) open.add(result.value.handle);
          return result;
        }),
        verify: async (input, options) => {
          const result = await verify(input, options);
          if (result.ok || result.failure.code !== 'wrong_code') return result;
          const { challenge, answer } = input;
          for (const handle of [...open].filter((each) => each !== challenge.handle)) {
            const other = await verify(
              { challenge: { ...challenge, handle: toHandle(handle) }, answer },
              options,
            );
            if (other.ok) return other;
          }
          return result;
        },
      }));
    },
  },
  {
    title: 'lets a recovery code in twice',
    breaks: ['challenges.available/used-recovery-code', 'challenges.recoveryCode/once'],
    inWorld: () => {
      const used = new Set<unknown>();
      return inChallenges(({ verify }) => ({
        verify: after(verify, (result, { challenge, answer }) => {
          if (challenge.factorId !== 'recoveryCode' || answer.kind !== 'code') return result;
          if (!result.ok && used.has(answer.code)) return succeeded({});
          if (result.ok) used.add(answer.code);
          return result;
        }),
      }));
    },
  },
  {
    title: 'accepts an answer that was accepted before',
    breaks: ['challenges.verify/used-code-later', 'challenges.verify/used-up'],
    inWorld: () => {
      const used = new Set<string>();
      return inChallenges(({ verify }) => ({
        verify: after(verify, (result, { challenge }) => {
          if (result.ok) used.add(challenge.handle);
          return used.has(challenge.handle) ? succeeded({}) : result;
        }),
      }));
    },
  },
  {
    title: 'throws when it is asked twice at once',
    breaks: ['challenges.verify/at-once', 'challenges.verify/aborted'],
    trait: 'value-not-throw',
    inWorld: () => {
      let busy = false;
      return inChallenges(({ verify }) => ({
        verify: async (input, options) => {
          if (busy) throw new Error('still verifying');
          busy = true;
          return verify(input, options).finally(() => {
            busy = false;
          });
        },
      }));
    },
  },
  {
    title: 'counts the wrong codes of everybody together',
    breaks: ['challenges.verify/tries-of-each'],
    inWorld: () => {
      const most = 5;
      let wrong = 0;
      return inChallenges(({ verify }) => ({
        verify: after(verify, (result) => {
          wrong = !result.ok && result.failure.code === 'wrong_code' ? wrong + 1 : 0;
          return wrong < most ? result : failed({ code: 'locked' });
        }),
      }));
    },
  },
  {
    title: 'takes the codes of an app for numbers, until another app is set up',
    breaks: ['challenges.verify/zero-in-front'],
    inWorld: () => {
      let isNew = false;
      const begins = <Input, Value>(call: Call<Input, Value>) =>
        after(call, (result) => {
          isNew = true;
          return result;
        });
      return all(
        inEnrolment(({ begin, replace }) => ({
          begin: begins(begin),
          ...(replace && { replace: begins(replace) }),
        })),
        inChallenges(({ verify }) => ({
          verify: (input, options) => {
            const { challenge, answer } = input;
            const isNumber = answer.kind === 'code' && challenge.factorId === 'authenticator' && !isNew;
            if (!isNumber) return verify(input, options);
            const code = answer.code.replace(/^0+/, '');
            return verify({ ...input, answer: { kind: 'code', code } }, options);
          },
        })),
      );
    },
  },
];
