import { succeeded } from '@mfa-flow/contract';
import type { Breaker, Mutant } from './mutant.ts';
import { after, all, inChallenges, inCode, inRedirect, inSession } from './mutant.ts';
import { checksAs } from './checks-as.ts';

const inEmailVerification =
  (change: (port: NonNullable<Parameters<Breaker>[0]['emailVerification']>) => object): Breaker =>
  (good) => {
    const { emailVerification: port } = good;
    return port === undefined ? good : { ...good, emailVerification: { ...port, ...change(port) } };
  };

/** Runs when somebody signs out. */
const atSignOut = (happened: () => void): Breaker =>
  inSession(({ signOut }) => ({
    signOut: after(signOut, (result) => {
      happened();
      return result;
    }),
  }));

export const usedOnceMutants: readonly Mutant[] = [
  {
    title: 'lets a code that was sent sign in as often as it is given',
    breaks: ['firstFactor.code.verify/email-used-once', 'firstFactor.code.verify/phone-used-once'],
    inWorld: () => {
      const used = new Set<string>();
      return inCode(({ verify }) => ({
        verify: after(verify, (result, { challenge, code }) => {
          const key = `${challenge.handle} ${code}`;
          if (result.ok) used.add(key);
          return !result.ok && used.has(key) ? succeeded({}) : result;
        }),
      }));
    },
  },
  {
    title: 'lets a code that was used here sign in in another browser',
    breaks: ['firstFactor.code.verify/email-used-once', 'firstFactor.code.verify/phone-used-once'],
    inWorld: () => {
      const used = new Map<string, object>();
      return (good) =>
        inCode(({ verify }) => ({
          verify: after(verify, (result, { challenge, code }) => {
            const key = `${challenge.handle} ${code}`;
            if (result.ok) used.set(key, good);
            return used.has(key) && used.get(key) !== good ? succeeded({}) : result;
          }),
        }))(good);
    },
  },
  {
    title: 'takes a return from the provider as often as it is opened',
    breaks: ['firstFactor.redirect.complete/used-once'],
    inWorld: () => {
      const used = new Set<string>();
      return inRedirect(({ complete }) => ({
        complete: after(complete, (result, { returned }) => {
          if (result.ok) used.add(returned);
          return !result.ok && used.has(returned) ? succeeded({}) : result;
        }),
      }));
    },
  },
  {
    title: 'takes a return from the provider again once nobody is signed in',
    breaks: ['firstFactor.redirect.complete/used-once'],
    inWorld: () => {
      const used = new Set<string>();
      let hasLeft = false;
      return all(
        inRedirect(({ complete }) => ({
          complete: after(complete, (result, { returned }) => {
            if (result.ok) used.add(returned);
            return hasLeft && used.has(returned) ? succeeded({}) : result;
          }),
        })),
        atSignOut(() => {
          hasLeft = true;
        }),
      );
    },
  },
  {
    title: 'takes a link that was used for a success',
    breaks: ['emailVerification.confirm/used-once'],
    inWorld: () => {
      const used = new Set<string>();
      return inEmailVerification(({ confirm }) => ({
        confirm: after(confirm, (result, { returned }) => {
          if (result.ok) used.add(returned);
          return used.has(returned) ? succeeded() : result;
        }),
      }));
    },
  },
  {
    title: 'takes a link that was used for a success once nobody is signed in',
    breaks: ['emailVerification.confirm/used-once'],
    inWorld: () => {
      const used = new Set<string>();
      let hasLeft = false;
      return all(
        inEmailVerification(({ confirm }) => ({
          confirm: after(confirm, (result, { returned }) => {
            if (result.ok) used.add(returned);
            return hasLeft && used.has(returned) ? succeeded() : result;
          }),
        })),
        atSignOut(() => {
          hasLeft = true;
        }),
      );
    },
  },
  {
    title: 'verifies whoever is signed in by the link of somebody else',
    breaks: ['emailVerification.confirm/link-of-another'],
    inWorld: () => {
      let isVerified = false;
      return all(
        inEmailVerification(({ confirm }) => ({
          confirm: after(confirm, (result) => {
            isVerified ||= result.ok;
            return result;
          }),
        })),
        checksAs((check) =>
          check.status === 'emailVerificationRequired' && isVerified
            ? { status: 'complete', account: { id: 'somebody' } }
            : check,
        ),
      );
    },
  },
  {
    title: 'takes the code of the last sign-in for the next',
    breaks: ['challenges.verify/used-code-later'],
    inWorld: () => {
      const used = new Map<string, string>();
      return inChallenges(({ verify }) => ({
        verify: after(verify, (result, { challenge, answer }) => {
          if (answer.kind !== 'code' || challenge.delivery !== 'sent') return result;
          const before = used.get(answer.code);
          if (result.ok) used.set(answer.code, challenge.handle);
          return before !== undefined && before !== challenge.handle ? succeeded({}) : result;
        }),
      }));
    },
  },
  {
    title: 'takes an answer to a challenge of a session that is over',
    breaks: ['challenges.verify/used-code-later'],
    inWorld: () => {
      const over = new Set<string>();
      const answered = new Set<string>();
      return all(
        inChallenges(({ verify }) => ({
          verify: after(verify, (result, { challenge: { handle, delivery } }) => {
            if (result.ok && delivery === 'sent') answered.add(handle);
            return over.has(handle) ? succeeded({}) : result;
          }),
        })),
        atSignOut(() => answered.forEach((handle) => over.add(handle))),
      );
    },
  },
  {
    title: 'is not prepared for a code that was used',
    breaks: [
      'firstFactor.code.verify/at-once',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.code.verify/limit',
      'firstFactor.code.verify/tries-left',
    ],
    trait: 'value-not-throw',
    inWorld: () =>
      inCode(({ verify }) => ({
        verify: after(verify, (result) => {
          if (!result.ok && result.failure.code === 'restart') throw new TypeError('token is undefined');
          return result;
        }),
      })),
  },
];
