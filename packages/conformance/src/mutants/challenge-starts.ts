import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Challenge, Destination, Factor } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, inChallenges } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Describes the factors otherwise than they are. */
const describesAs = (other: (factor: Factor) => Factor): Breaker =>
  checksAs((check) =>
    check.status === 'factorsRequired' ? { ...check, factors: check.factors.map(other) } : check,
  );

const startsAs = (other: (challenge: Challenge) => Challenge): Breaker =>
  inChallenges(({ start }) => ({
    start: after(start, (result) => (result.ok ? succeeded(other(result.value)) : result)),
  }));

const elsewhere = (place: Destination): Destination =>
  place.kind === 'email' ? { ...place, mailbox: '@' } : { ...place, ending: '0' };

export const challengeStartMutants: readonly Mutant[] = [
  {
    title: 'says that every code has eight digits',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'enrolment.confirm/recovery-codes',
      'recoveryCodes.create/works',
      'recoveryCodes.regenerate/replaces',
      'challenges.authenticator/as-described',
      'challenges.email/as-described',
      'challenges.phone/as-described',
      'challenges.recoveryCode/as-described',
      'challenges.recoveryCode/codes-left',
      'recoveryCodes.regenerate/each-anew',
    ],
    inWorld: () => describesAs((factor) => ({ ...factor, code: { alphabet: 'digits', length: 8 } })),
  },
  {
    title: 'names another destination than the one that codes go to',
    breaks: [
      'session.check/memo-of-another-pending',
      'challenges.email/place-of-the-second',
      'challenges.phone/place-of-the-second',
      'challenges.email/masked-place',
      'challenges.phone/masked-place',
    ],
    inWorld: () => describesAs((factor) => ({ ...factor, destinations: factor.destinations.map(elsewhere) })),
  },
  {
    title: 'starts twice, to be sure',
    breaks: [
      'challenges.email/one-message',
      'challenges.email/chosen-place',
      'challenges.phone/one-message',
      'challenges.phone/chosen-place',
    ],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: async (input, options) => {
          await start(input, options);
          return start(input, options);
        },
      })),
  },
  {
    title: 'cannot send to a place that it listed',
    breaks: ['challenges.email/chosen-place', 'challenges.phone/chosen-place'],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: async (input, options) =>
          input.destinationId === undefined ? start(input, options) : failed({ code: 'factor_gone' }),
      })),
  },
  {
    title: 'cannot start an authenticator a second time',
    breaks: [
      'challenges.verify/tries-of-each',
      'challenges.verify/remembers-not-unticked',
      'protection.set/changed-elsewhere',
      'account.forgetDevice/the-chosen-one',
      'session.check/memo-asks-for-nothing',
      'session.demandIn/factors-that-count',
      'challenges.available/wrong-code-proves-nothing',
      'enrolment.replace/confirmed',
      'challenges.start/again',
      'challenges.start/signed-out',
      'challenges.available/wrong-code',
      'challenges.available/answers-step-up',
      'enrolment.confirm/several',
      'recoveryCodes.create/two-people',
      'protection.set/next-sign-in',
      'account.overview/places',
      'account.overview/recovery-codes',
      'challenges.authenticator/lock-is-over',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.regenerate/two-people',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
    ],
    inWorld: () => {
      const started = new Set<string>();
      return inChallenges(({ start }) => ({
        start: async (input, options) => {
          if (input.factorId === 'authenticator' && started.has(input.factorId)) {
            return failed({ code: 'conflict' });
          }
          started.add(input.factorId);
          return start(input, options);
        },
      }));
    },
  },
  {
    title: 'throws for a factor that it does not know',
    breaks: ['challenges.start/unknown-factor'],
    trait: 'value-not-throw',
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: async (input, options) => {
          if (input.factorId === '__proto__') throw new TypeError('factors[factorId] is not a function');
          return start(input, options);
        },
      })),
  },
  {
    title: 'starts factors that the person does not have',
    breaks: [
      'challenges.start/email-to-set-up',
      'challenges.email/unlisted-place',
      'challenges.start/factor-of-another',
    ],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: after(start, (result, { factorId }) =>
          !result.ok && result.failure.code === 'factor_gone' && factorId === 'email'
            ? succeeded({ handle: toHandle('none'), factorId, delivery: 'sent', by: 'code' })
            : result,
        ),
      })),
  },
  {
    title: 'says that challenges last twice as long as they do',
    breaks: ['challenges.verify/still-alive'],
    inWorld: () => startsAs((challenge) => ({ ...challenge, lastsMs: 2 * (challenge.lastsMs ?? 0) })),
  },
  {
    title: 'says that challenges last half as long as they do',
    breaks: ['challenges.verify/expired'],
    inWorld: () => startsAs((challenge) => ({ ...challenge, lastsMs: (challenge.lastsMs ?? 0) / 2 })),
  },
  {
    title: 'keeps offering a factor that was removed',
    breaks: ['challenges.verify/factor-removed', 'enrolment.remove/gone'],
    inWorld: () => {
      let known: readonly Factor[] = [];
      return checksAs((check) => {
        // With several steps a factor is missing because it was used.
        if (check.status !== 'factorsRequired' || check.progress !== undefined) return check;
        const gone = known.filter(({ id }) => check.factors.every((factor) => factor.id !== id));
        known = [...check.factors, ...gone];
        return { ...check, factors: known };
      });
    },
  },
];
