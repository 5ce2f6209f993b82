import { failed, succeeded } from '@mfa-flow/contract';
import type { Factor } from '@mfa-flow/contract';
import { after, all, inAvailable, inChallenges, inRecoveryCodes, inSession } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Accepts whatever is typed for a factor of this kind once somebody is signed in. */
const acceptsAny = (factorId: string): Breaker =>
  inChallenges(({ verify }, { session }) => ({
    verify: async (input, options) => {
      const result = await verify(input, options);
      if (result.ok || result.failure.code !== 'wrong_code' || input.challenge.factorId !== factorId)
        return result;
      const check = await session.check({}, options);
      return check.ok && check.value.status === 'complete' ? succeeded({}) : result;
    },
  }));

/** Asks for no more proof once something happened that is none. */
function content(isContent: () => boolean): Breaker {
  return inRecoveryCodes(
    ({ regenerate }) =>
      regenerate && {
        regenerate: after(regenerate, (result) =>
          isContent() && !result.ok && result.failure.code === 'step_up_required'
            ? succeeded({ codes: ['one', 'other'] })
            : result,
        ),
      },
  );
}

const asksOnce = (): Breaker => {
  const asked = new WeakSet<object>();
  return inSession(
    ({ demandIn }) =>
      demandIn && {
        demandIn: async (input) => {
          const { error } = input;
          if (typeof error !== 'object' || error === null) return demandIn(input);
          if (asked.has(error)) return undefined;
          asked.add(error);
          return demandIn(input);
        },
      },
  );
};

/** Reads what the host wanted to read. */
const reads = (responseIn: (error: unknown) => unknown): Breaker =>
  inSession(
    ({ demandIn }) =>
      demandIn && {
        demandIn: async (input) => {
          const response = responseIn(input.error);
          if (response instanceof Response && !response.bodyUsed) await response.text();
          return demandIn(input);
        },
      },
  );

const emailed: Factor = {
  id: 'email',
  kind: 'email',
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [],
};

export const freshProofMutants: readonly Mutant[] = [
  {
    title: 'takes any emailed code of somebody who is signed in for the right one',
    breaks: ['challenges.available/wrong-code-email'],
    inWorld: () => acceptsAny('email'),
  },
  {
    title: 'takes any texted code of somebody who is signed in for the right one',
    breaks: ['challenges.available/wrong-code-phone'],
    inWorld: () => acceptsAny('phone'),
  },
  {
    title: 'takes any recovery code of somebody who is signed in for a right one',
    breaks: ['challenges.available/wrong-code-recoveryCode'],
    inWorld: () => acceptsAny('recoveryCode'),
  },
  {
    title: 'takes a wrong answer for fresh proof, because one was given',
    breaks: ['challenges.available/wrong-code-proves-nothing'],
    inWorld: () => {
      let isAnswered = false;
      return all(
        inChallenges(({ verify }) => ({
          verify: after(verify, (result) => {
            isAnswered = !result.ok;
            return result;
          }),
        })),
        content(() => isAnswered),
      );
    },
  },
  {
    title: 'takes a challenge that was started for fresh proof',
    breaks: ['challenges.available/wrong-code-proves-nothing'],
    inWorld: () => {
      let isStarted = false;
      return all(
        inChallenges(({ start, verify }) => ({
          start: after(start, (result) => {
            isStarted = result.ok;
            return result;
          }),
          verify: after(verify, (result) => {
            isStarted = false;
            return result;
          }),
        })),
        content(() => isStarted),
      );
    },
  },
  {
    title: 'offers every factor, whatever a demand names',
    breaks: ['challenges.available/demanded-factors'],
    inWorld: () => inAvailable((available) => (_input, options) => available({}, options)),
  },
  {
    title: 'offers nothing for a demand that names factors',
    breaks: ['challenges.available/demanded-factors'],
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result, { demand }) => (demand?.factorIds === undefined ? result : succeeded([]))),
      ),
  },
  {
    title: 'keeps a recovery code that was fresh proof for the next sign-in',
    breaks: ['challenges.available/used-recovery-code'],
    inWorld: () => {
      const proven = new Set<string>();
      return inChallenges(({ verify }, { session }) => ({
        verify: async (input, options) => {
          const before = await session.check({}, options);
          const isWhole = before.ok && before.value.status === 'complete';
          const result = await verify(input, options);
          const { challenge, answer } = input;
          if (challenge.factorId !== 'recoveryCode' || answer.kind !== 'code') return result;
          if (isWhole && result.ok) proven.add(answer.code);
          return !isWhole && proven.has(answer.code) ? succeeded({}) : result;
        },
      }));
    },
  },
  {
    title: 'offers codes by email for fresh proof to whoever has an address',
    breaks: ['challenges.available/only-authenticator', 'challenges.available/only-phone'],
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result, { demand }) =>
          result.ok && demand === undefined && result.value.every(({ kind }) => kind !== 'email')
            ? succeeded([...result.value, emailed])
            : result,
        ),
      ),
  },
  {
    title: 'offers one factor that sends for fresh proof, and not the other',
    breaks: ['challenges.available/every-factor'],
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result) =>
          result.ok && result.value.some(({ kind }) => kind === 'email')
            ? succeeded(result.value.filter(({ kind }) => kind !== 'phone'))
            : result,
        ),
      ),
  },
  {
    title: 'reads the response that it is asked about, and leaves nothing to the host',
    breaks: ['session.demandIn/response-stays-readable'],
    inWorld: () => reads((error) => error),
  },
  {
    title: 'reads the response in an error, and leaves nothing to the host',
    breaks: ['session.demandIn/response-stays-readable'],
    inWorld: () => reads((error) => (error instanceof Error ? Reflect.get(error, 'response') : undefined)),
  },
  {
    title: 'takes every refusal of a call of the host for a demand',
    breaks: ['session.demandIn/response-stays-readable'],
    inWorld: () =>
      inSession(
        ({ demandIn }) =>
          demandIn && {
            demandIn: async (input) =>
              input.error instanceof Response && input.error.status === 403 ? {} : demandIn(input),
          },
      ),
  },
  {
    title: 'recognises a demand once',
    breaks: ['session.demandIn/asked-twice'],
    inWorld: () => asksOnce(),
  },
  {
    title: 'demands a factor that the person does not have',
    breaks: ['session.demandIn/fresh-proof', 'session.demandIn/factors-that-count'],
    inWorld: () =>
      inSession(
        ({ demandIn }) =>
          demandIn && {
            demandIn: async (input) => {
              const demand = await demandIn(input);
              return demand && { factorIds: ['passkey'] };
            },
          },
      ),
  },
  {
    title: 'ends the session of whoever gives fresh proof',
    breaks: [
      'session.demandIn/factors-that-count',
      'challenges.available/proves-again',
      'challenges.available/answers-step-up',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
    ],
    inWorld: () =>
      inChallenges(({ verify }, { session }) => ({
        verify: async (input, options) => {
          const before = await session.check({}, options);
          const result = await verify(input, options);
          if (before.ok && before.value.status === 'complete' && result.ok)
            await session.signOut({}, options);
          return result;
        },
      })),
  },
  {
    title: 'tells a wrong code of somebody who is signed in as the end of the session',
    breaks: [
      'challenges.available/wrong-code',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
    ],
    inWorld: () =>
      inChallenges(({ verify }, { session }) => ({
        verify: async (input, options) => {
          const result = await verify(input, options);
          if (result.ok || result.failure.code !== 'wrong_code') return result;
          const check = await session.check({}, options);
          return check.ok && check.value.status === 'complete' ? failed({ code: 'session_ended' }) : result;
        },
      })),
  },
];
