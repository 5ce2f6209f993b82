import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Check, SentChallenge } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inChallenges, inCode, inEnrolment } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

const key = 'otpauth://totp/ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** It cannot look into the backend, so it knows the strangers of the kit by their names. */
const isNobody = (address: string) => address.startsWith('nobody') || address.endsWith('000000');

/** Answers otherwise where nobody has the address that a code was sent to. */
function forNobody(change: {
  readonly start?: (challenge: SentChallenge) => SentChallenge;
  readonly resend?: (challenge: SentChallenge) => SentChallenge | undefined;
  readonly verify?: 'restart' | 'refused';
}): Breaker {
  const nobodys = new Set<string>();
  return inCode(({ start, resend, verify }) => ({
    start: after(start, (result, { address }) => {
      if (!result.ok || !isNobody(address)) return result;
      nobodys.add(result.value.handle);
      return succeeded(change.start?.(result.value) ?? result.value);
    }),
    resend: after(resend, (result, { challenge }) => {
      if (!result.ok || !nobodys.has(challenge.handle) || !change.resend) return result;
      const changed = change.resend(result.value);
      return changed ? succeeded(changed) : failed({ code: 'delivery_failed' });
    }),
    verify: after(verify, (result, { challenge }) =>
      change.verify && nobodys.has(challenge.handle) ? failed({ code: change.verify }) : result,
    ),
  }));
}

const codeStartsAs = (other: (challenge: SentChallenge) => SentChallenge): Breaker =>
  inCode(({ start }) => ({
    start: after(start, (result) => (result.ok ? succeeded(other(result.value)) : result)),
  }));

const countsAs = (
  progress: (now: { readonly step: number; readonly of: number }) => { step: number; of: number },
) =>
  checksAs((check: Check) =>
    check.status === 'factorsRequired' && check.progress
      ? { ...check, progress: progress(check.progress) }
      : check,
  );

export const allowedMutants: readonly Mutant[] = [
  {
    title: 'lets whoever has the password alone set a factor up beside the one that is there',
    breaks: [
      'session.check/no-set-up-with-authenticator',
      'session.check/no-set-up-with-email',
      'session.check/no-set-up-with-phone',
    ],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired'
          ? {
              ...check,
              factors: check.factors.map((factor) =>
                factor.can.challenge ? { ...factor, can: { challenge: true, setUp: true } as const } : factor,
              ),
            }
          : check,
      ),
  },
  {
    title: 'offers to set up an authenticator to whoever waits for a message',
    breaks: [
      'session.check/no-set-up-with-email',
      'session.check/no-set-up-with-phone',
      'challenges.verify/one-step-twice',
      'challenges.verify/one-of-two-steps',
      'challenges.verify/factor-removed',
      'enrolment.confirm/pending',
      'enrolment.remove/gone',
    ],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired' &&
        check.factors.length === 1 &&
        check.factors.every(({ delivery, can }) => delivery === 'sent' && can.challenge)
          ? {
              ...check,
              factors: [
                ...check.factors,
                {
                  id: 'authenticator',
                  kind: 'authenticator',
                  delivery: 'none',
                  can: { challenge: false, setUp: true },
                  destinations: [],
                },
              ],
            }
          : check,
      ),
  },
  {
    title: 'lets whoever has the password alone replace a factor',
    breaks: ['enrolment.replace/pending'],
    inWorld: () =>
      inEnrolment(
        ({ replace }) =>
          replace && {
            replace: after(replace, (result) =>
              !result.ok && result.failure.code === 'verification_required'
                ? succeeded({ kind: 'authenticator', handle: toHandle('mine'), uri: key })
                : result,
            ),
          },
      ),
  },
  {
    title: 'confirms before the second step what was begun in another session',
    breaks: ['enrolment.confirm/pending'],
    inWorld: () => {
      const begunWhole = new Set<string>();
      return inEnrolment(({ begin, confirm }, { session }) => {
        const statusNow = async (options: Parameters<typeof begin>[1]) => {
          const check = await session.check({}, options);
          return check.ok ? check.value.status : undefined;
        };
        return {
          begin: async (request, options) => {
            const status = await statusNow(options);
            const result = await begin(request, options);
            if (result.ok && status === 'complete') begunWhole.add(result.value.handle);
            return result;
          },
          confirm: async (input, options) => {
            const result = await confirm(input, options);
            const isOpen = begunWhole.has(input.enrolment.handle);
            if (result.ok || !isOpen || (await statusNow(options)) !== 'factorsRequired') return result;
            return succeeded({ state: 'on' });
          },
        };
      });
    },
  },
  {
    title: 'says of an address to sign in with that nobody has it',
    breaks: [
      'firstFactor.code.start/email-unknown',
      'firstFactor.code.verify/email-unknown',
      'firstFactor.code.resend/email-unknown',
      'firstFactor.code.start/phone-unknown',
      'firstFactor.code.verify/phone-unknown',
      'firstFactor.code.resend/phone-unknown',
    ],
    inWorld: () =>
      inCode(({ start }) => ({
        start: after(start, (result, { address }) =>
          isNobody(address) ? failed({ code: 'input_refused', field: 'identifier' }) : result,
        ),
      })),
  },
  {
    title: 'has people wait longer where nobody has the address',
    breaks: ['firstFactor.code.start/email-unknown', 'firstFactor.code.start/phone-unknown'],
    inWorld: () =>
      forNobody({
        start: (challenge) => ({ ...challenge, resendInMs: 60_000 + (challenge.resendInMs ?? 0) }),
      }),
  },
  {
    title: 'shows where a code goes only if somebody has the address',
    breaks: ['firstFactor.code.start/email-unknown', 'firstFactor.code.start/phone-unknown'],
    inWorld: () => forNobody({ start: ({ destination: _destination, ...challenge }) => challenge }),
  },
  {
    title: 'names a format for the code only if nobody has the address',
    breaks: ['firstFactor.code.start/email-unknown', 'firstFactor.code.start/phone-unknown'],
    inWorld: () =>
      forNobody({ start: (challenge) => ({ ...challenge, code: { alphabet: 'digits', length: 6 } }) }),
  },
  {
    title: 'ends the challenge at the first wrong code where nobody has the address',
    breaks: ['firstFactor.code.verify/email-unknown', 'firstFactor.code.verify/phone-unknown'],
    inWorld: () => forNobody({ verify: 'restart' }),
  },
  {
    title: 'says that it could not send again where nobody has the address',
    breaks: ['firstFactor.code.resend/email-unknown', 'firstFactor.code.resend/phone-unknown'],
    inWorld: () => forNobody({ resend: () => undefined }),
  },
  {
    title: 'shows another destination when it sends again where nobody has the address',
    breaks: ['firstFactor.code.resend/email-unknown', 'firstFactor.code.resend/phone-unknown'],
    inWorld: () => forNobody({ resend: ({ destination: _destination, ...challenge }) => challenge }),
  },
  {
    title: 'sends the first code of a sign-in twice, to be sure',
    breaks: ['firstFactor.code.start/email-message', 'firstFactor.code.start/phone-message'],
    inWorld: () =>
      inCode(({ start }) => ({
        start: async (input, options) => {
          await start(input, options);
          return start(input, options);
        },
      })),
  },
  {
    title: 'says that a link signs in, and sends a code',
    breaks: ['firstFactor.code.start/email-message', 'firstFactor.code.start/phone-message'],
    inWorld: () => codeStartsAs((challenge) => ({ ...challenge, by: 'link' })),
  },
  {
    title: 'announces links, and sends codes',
    breaks: ['firstFactor.code.start/email-message'],
    inWorld: () => inCode(() => ({ linkKinds: ['email'] })),
  },
  {
    title: 'says that a link is the second step, and sends a code',
    breaks: ['challenges.email/by-what-it-holds', 'challenges.phone/by-what-it-holds'],
    inWorld: () =>
      inChallenges(({ start, resend }) => ({
        start: after(start, (result) =>
          result.ok && result.value.delivery === 'sent' ? succeeded({ ...result.value, by: 'link' }) : result,
        ),
        resend: after(resend, (result) => (result.ok ? succeeded({ ...result.value, by: 'link' }) : result)),
      })),
  },
  {
    title: 'sends to the place that it knows when it does not know the one that was asked for',
    breaks: ['challenges.email/unlisted-place', 'challenges.phone/unlisted-place'],
    inWorld: () =>
      inChallenges(({ start }) => ({ start: ({ factorId }, options) => start({ factorId }, options) })),
  },
  {
    title: 'sends, and then says that it does not know the place',
    breaks: ['challenges.email/unlisted-place', 'challenges.phone/unlisted-place'],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: async (input, options) => {
          const result = await start(input, options);
          if (!result.ok && input.destinationId !== undefined)
            await start({ factorId: input.factorId }, options);
          return result;
        },
      })),
  },
  {
    title: 'sets up the address on file when it does not know the place that was asked for',
    breaks: ['enrolment.begin/email-unlisted-place', 'enrolment.begin/phone-unlisted-place'],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: (request, options) =>
          (request.kind === 'email' || request.kind === 'phone') && 'destinationId' in request.to
            ? begin({ ...request, to: { destinationId: request.kind } }, options)
            : begin(request, options),
      })),
  },
  {
    title: 'counts every step as the first',
    breaks: ['session.check/progress'],
    inWorld: () => countsAs(({ of }) => ({ step: 1, of })),
  },
  {
    title: 'counts the steps that are left, not all of them',
    breaks: ['session.check/progress'],
    inWorld: () => countsAs(({ step, of }) => ({ step: 1, of: of - step + 1 })),
  },
  {
    title: 'counts more steps than there are',
    breaks: [
      'session.check/progress',
      'challenges.verify/one-step-twice',
      'challenges.verify/one-of-two-steps',
      'enrolment.remove/kept',
    ],
    trait: 'known-shape',
    inWorld: () => countsAs(({ of }) => ({ step: of + 1, of })),
  },
  {
    title: 'counts the same factor as two steps',
    breaks: ['challenges.verify/one-step-twice'],
    inWorld: () => {
      const proven = new Set<string>();
      let isTwice = false;
      return all(
        inChallenges(({ start, verify }) => ({
          start: after(start, (result, { factorId }) => {
            isTwice ||= proven.has(factorId);
            return result;
          }),
          verify: after(verify, (result, { challenge }) => {
            if (result.ok) proven.add(challenge.factorId);
            return result;
          }),
        })),
        checksAs((check) =>
          check.status === 'factorsRequired' && check.progress !== undefined && isTwice
            ? { status: 'complete', account: { id: 'somebody' } }
            : check,
        ),
      );
    },
  },
];
