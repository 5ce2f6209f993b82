import { failed, succeeded } from '@mfa-flow/contract';
import { after, inCode, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const refusesCodesBy = (kind: 'email' | 'phone') =>
  inCode(({ verify }) => ({
    verify: after(verify, (result, { challenge }) =>
      challenge.factorId === kind ? failed({ code: 'refused' }) : result,
    ),
  }));

export const codeMutants: readonly Mutant[] = [
  {
    title: 'lets nobody in with a code by email',
    breaks: [
      'firstFactor.code.verify/second-step',
      'firstFactor.code.verify/at-once',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/wrong',
      'firstFactor.code.resend/works',
      'firstFactor.code.verify/not-offered-again',
      'firstFactor.code.verify/only-factor-used',
      'firstFactor.code.verify/limit',
      'firstFactor.code.verify/tries-left',
      'firstFactor.code.resend/wait-is-over',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.start/newest-address',
      'firstFactor.code.verify/unreachable',
      'firstFactor.code.verify/senseless',
      'firstFactor.code.resend/own-address',
    ],
    inWorld: () => refusesCodesBy('email'),
  },
  {
    title: 'lets nobody in with a code by phone',
    breaks: [
      'firstFactor.code.verify/phone-whose',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.code.verify/phone',
      'firstFactor.code.resend/newest-only-by-phone',
    ],
    inWorld: () => refusesCodesBy('phone'),
  },
  {
    title: 'ends the challenge of a first factor at the first wrong code',
    breaks: [
      'firstFactor.code.verify/wrong',
      'firstFactor.code.verify/tries-left',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.verify/unreachable',
      'firstFactor.code.verify/senseless',
    ],
    inWorld: () => {
      const over = new Set<string>();
      return inCode(({ verify }) => ({
        verify: async (input, options) => {
          if (over.has(input.challenge.handle)) return failed({ code: 'restart' });
          const result = await verify(input, options);
          if (!result.ok) over.add(input.challenge.handle);
          return result;
        },
      }));
    },
  },
  {
    title: 'says that it sent a first factor again, and did not',
    breaks: [
      'firstFactor.code.resend/works',
      'firstFactor.code.resend/wait-is-over',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.resend/unreachable',
      'firstFactor.code.resend/senseless',
      'firstFactor.code.resend/own-address',
    ],
    inWorld: () => inCode(() => ({ resend: async ({ challenge }) => succeeded(challenge) })),
  },
  {
    title: 'forgets in a reload what somebody signed in with',
    breaks: ['firstFactor.code.verify/not-offered-again'],
    inWorld: () => inSession(({ check }) => ({ check: (_input, options) => check({}, options) })),
  },
  {
    title: 'offers the factor that was used when there is no other',
    breaks: ['firstFactor.code.verify/only-factor-used'],
    inWorld: () =>
      inSession(({ check }) => ({
        check: after(check, (result) =>
          result.ok && result.value.status === 'refused' && result.value.reason === 'noFactor'
            ? succeeded({
                status: 'factorsRequired',
                factors: [
                  {
                    id: 'email',
                    kind: 'email',
                    delivery: 'sent',
                    can: { challenge: true, setUp: false },
                    destinations: [],
                  },
                ],
              })
            : result,
        ),
      })),
  },
];
