import { failed, maskIdentifier, succeeded } from '@mfa-flow/contract';
import type { Account, Destination, Failure, MaskedIdentifier } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import {
  after,
  all,
  inAccount,
  inAvailable,
  inChallenges,
  inCode,
  inEnrolment,
  inPassword,
  inRedirect,
  inSession,
} from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Shows of each kind the place that was shown first. */
function firstPlaces() {
  const first = new Map<string, Destination>();
  return (place: Destination): Destination => {
    const known = first.get(place.kind) ?? place;
    first.set(place.kind, known);
    return known;
  };
}

const withName = (account: Account, displayName: string): Account => ({ ...account, displayName });

/** Says of every identifier that is typed what `matches` says. */
const matchesBy = (
  matches: (typed: string, account: Account | undefined, own: boolean | undefined) => boolean | undefined,
): Breaker =>
  inSession(({ check }) => ({
    check: after(check, (result, { identifier }) => {
      if (!result.ok || result.value.status === 'signedOut' || identifier === undefined) return result;
      const { identifierMatches: own, ...rest } = result.value;
      const match = matches(identifier, rest.account, own);
      return succeeded({ ...rest, ...(match !== undefined && { identifierMatches: match }) });
    }),
  }));

const sameMask = (one: MaskedIdentifier | undefined, typed: string) =>
  JSON.stringify(one) === JSON.stringify(maskIdentifier(typed));

/** Knows what was typed at the last sign-in with a password. */
const knowingTyped = (
  breaker: (typed: () => string | undefined) => Breaker,
  keep: 'first' | 'last',
): Breaker => {
  let typed: string | undefined;
  return all(
    inPassword(({ signIn }) => ({
      signIn: after(signIn, (result, { identifier }) => {
        if (result.ok && (keep === 'last' || typed === undefined)) typed = identifier;
        return result;
      }),
    })),
    breaker(() => typed),
  );
};

/** Calls whoever signs in this way by another id than the server does. */
const renamedAfter = (way: 'code' | 'provider', nameOf: (times: number) => string): Breaker => {
  let times = 0;
  let isHere = false;
  const enter = <Result extends { readonly ok: boolean }>(result: Result): Result => {
    if (result.ok) {
      times += 1;
      isHere = true;
    }
    return result;
  };
  return all(
    inSession(({ signOut }) => ({
      signOut: after(signOut, (result) => {
        isHere = false;
        return result;
      }),
    })),
    way === 'code'
      ? inCode(({ verify }) => ({ verify: after(verify, (result) => enter(result)) }))
      : inRedirect(({ complete }) => ({ complete: after(complete, (result) => enter(result)) })),
    checksAs((check) =>
      isHere && check.status === 'complete'
        ? { ...check, account: { ...check.account, id: nameOf(times) } }
        : check,
    ),
  );
};

export const whoseMutants: readonly Mutant[] = [
  {
    title: 'shows the destinations of whoever signed in first',
    breaks: ['challenges.email/place-of-the-second', 'challenges.phone/place-of-the-second'],
    inWorld: () => {
      const first = firstPlaces();
      return checksAs((check) =>
        check.status === 'factorsRequired'
          ? {
              ...check,
              factors: check.factors.map((factor) => ({
                ...factor,
                destinations: factor.destinations.map((place) => first(place)),
              })),
            }
          : check,
      );
    },
  },
  {
    title: 'says that a code went where the first one went',
    breaks: ['challenges.email/place-of-the-second', 'challenges.phone/place-of-the-second'],
    inWorld: () => {
      const first = firstPlaces();
      return inChallenges(({ start }) => ({
        start: after(start, (result) =>
          result.ok && result.value.delivery === 'sent' && result.value.destination !== undefined
            ? succeeded({ ...result.value, destination: first(result.value.destination) })
            : result,
        ),
      }));
    },
  },
  {
    title: 'shows the destinations of whoever gave fresh proof first',
    breaks: ['challenges.available/own-places'],
    inWorld: () => {
      const first = firstPlaces();
      return inAvailable((available) =>
        after(available, (result) =>
          result.ok
            ? succeeded(
                result.value.map((factor) => ({
                  ...factor,
                  destinations: factor.destinations.map((place) => first(place)),
                })),
              )
            : result,
        ),
      );
    },
  },
  {
    title: 'says that the code of a new factor goes somewhere else',
    breaks: [
      'enrolment.begin/email-place',
      'enrolment.begin/phone-place',
      'enrolment.begin/newest-email',
      'enrolment.begin/newest-phone',
    ],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: after(begin, (result) => {
          if (!result.ok || !('sent' in result.value)) return result;
          const destination: Destination =
            result.value.kind === 'email'
              ? { id: 'email', kind: 'email', mailbox: '@', domain: '@' }
              : { id: 'phone', kind: 'phone', ending: '000' };
          return succeeded({ ...result.value, sent: { ...result.value.sent, destination } });
        }),
      })),
  },
  {
    title: 'says that a verification link went where the first one went',
    breaks: ['emailVerification.send/place'],
    inWorld: () => {
      const first = firstPlaces();
      return (good) => {
        const { emailVerification: port } = good;
        if (port === undefined) return good;
        return {
          ...good,
          emailVerification: {
            ...port,
            send: after(port.send, (result) =>
              result.ok && result.value.destination !== undefined
                ? succeeded({ ...result.value, destination: first(result.value.destination) })
                : result,
            ),
          },
        };
      };
    },
  },
  {
    title: 'masks the identifier of whoever signed in first',
    breaks: ['session.check/own-mask'],
    inWorld: () => {
      let first: MaskedIdentifier | undefined;
      return checksAs((check) => {
        if (check.status === 'signedOut' || check.account?.identifier === undefined) return check;
        first ??= check.account.identifier;
        return { ...check, account: { ...check.account, identifier: first } };
      });
    },
  },
  {
    title: 'calls everybody whose second step is missing by the id of the first',
    breaks: ['session.check/own-mask', 'session.check/two-people-pending'],
    inWorld: () => {
      let first: Account | undefined;
      return checksAs((check) => {
        if (check.status !== 'factorsRequired' || check.account === undefined) return check;
        first ??= check.account;
        return { ...check, account: first };
      });
    },
  },
  {
    title: 'shows another name than the one on file',
    breaks: ['session.check/name-is-no-address'],
    inWorld: () =>
      checksAs((check) =>
        check.status !== 'signedOut' && check.account?.displayName !== undefined
          ? { ...check, account: withName(check.account, 'Nobody') }
          : check,
      ),
  },
  {
    title: 'shows an address in words as a name',
    breaks: [
      'protection.set/changed-elsewhere',
      'account.overview/password-asked-of-whom',
      'account.forgetDevice/the-chosen-one',
      'enrolment.resend/email-signed-out',
      'enrolment.resend/phone-signed-out',
      'enrolment.confirm/at-once',
      'session.check/name-is-no-address',
      'challenges.available/answers-step-up',
      'challenges.available/wrong-code-proves-nothing',
      'enrolment.begin/email-place',
      'enrolment.begin/phone-place',
      'enrolment.confirm/pending',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.confirm/listed',
      'enrolment.confirm/wrong-code-in-settings',
      'enrolment.confirm/several',
      'enrolment.begin/named',
      'enrolment.begin/name-taken',
      'enrolment.begin/there-already',
      'enrolment.confirm/no-fresh-proof',
      'enrolment.remove/gone',
      'enrolment.remove/kept',
      'enrolment.remove/signed-out',
      'enrolment.remove/pending',
      'recoveryCodes.create/works',
      'protection.set/read-back',
      'account.overview/only-authenticator',
      'account.overview/only-email',
      'account.overview/only-phone',
      'account.overview/no-factor',
      'account.overview/factors',
      'account.overview/places',
      'account.overview/addable',
      'account.overview/recovery-codes',
      'account.overview/other-sessions',
      'account.rename/read-back',
      'account.rename/taken',
      'account.rename/signed-out',
      'account.rename/pending',
      'challenges.recoveryCode/codes-left',
      'enrolment.confirm/wrong-code-when-on',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
      'enrolment.cancel/confirmed-stays',
      'enrolment.confirm/signed-out',
      'enrolment.confirm/of-another',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
      'recoveryCodes.regenerate/each-anew',
      'account.overview/unreachable',
      'account.overview/senseless',
      'account.overview/time-passes',
      'account.rename/unreachable',
      'account.rename/senseless',
      'account.overview/remembered-devices',
      'account.forgetDevice/asked-again',
    ],
    trait: 'known-shape',
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: after(overview, (result) =>
          result.ok
            ? succeeded({
                ...result.value,
                account: withName(result.value.account, 'Somebody at example.com'),
              })
            : result,
        ),
      })),
  },
  {
    title: 'repeats the address in words',
    breaks: [
      'firstFactor.password.signIn/wrong-over-whole',
      'firstFactor.password.signIn/wrong',
      'firstFactor.password.signIn/unknown-account',
      'firstFactor.password.signIn/blocked-account',
      'firstFactor.password.signIn/odd-input',
      'firstFactor.password.signIn/limit',
      'firstFactor.password.signIn/offline',
      'firstFactor.password.signIn/server-error',
      'firstFactor.password.signIn/html',
      'firstFactor.password.signIn/empty',
      'firstFactor.password.signIn/nonsense',
      'firstFactor.password.signIn/lock-is-over',
      'firstFactor.password.signIn/tries-left',
      'firstFactor.password.signIn/outer-spaces',
    ],
    trait: 'no-whole-place',
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { identifier }) =>
          result.ok
            ? result
            : failed<Failure>({
                ...result.failure,
                raw: {
                  message: `${identifier.replace('@', ' [at] ').replaceAll('.', ' dot ')} may not sign in.`,
                },
              }),
        ),
      })),
  },
  {
    title: 'signs everybody who returns from the provider in to one account',
    breaks: ['firstFactor.redirect.complete/two-people'],
    inWorld: () => renamedAfter('provider', () => 'provider'),
  },
  {
    title: 'makes a new account for every return from the provider',
    breaks: ['firstFactor.redirect.complete/two-people'],
    inWorld: () => renamedAfter('provider', (times) => `provider ${times}`),
  },
  {
    title: 'makes a new account for every code that signs in',
    breaks: ['firstFactor.code.verify/email-whose', 'firstFactor.code.verify/phone-whose'],
    inWorld: () => renamedAfter('code', (times) => `code ${times}`),
  },
  {
    title: 'says that a phone number is nobody’s identifier',
    breaks: ['firstFactor.code.verify/phone-whose'],
    inWorld: () => matchesBy((typed, _account, own) => (typed.startsWith('+') ? false : own)),
  },
  {
    title: 'says that any phone number is that of the person',
    breaks: ['firstFactor.code.verify/phone-whose'],
    inWorld: () => matchesBy((typed, _account, own) => typed.startsWith('+') || own),
  },
  {
    title: 'compares identifiers by their masks',
    breaks: [
      'session.check/identifier-look-alike',
      'session.check/identifier-as-typed',
      'firstFactor.code.verify/phone-whose',
    ],
    inWorld: () => matchesBy((typed, account) => sameMask(account?.identifier, typed)),
  },
  {
    title: 'takes an identifier that begins with another for the same',
    breaks: ['session.check/identifier-look-alike'],
    inWorld: () =>
      knowingTyped(
        (last) =>
          matchesBy(
            (typed, _account, own) =>
              own === true || (last() !== undefined && typed.startsWith(last() ?? '')),
          ),
        'last',
      ),
  },
  {
    title: 'compares identifiers with what was typed first, whoever typed it',
    breaks: [
      'session.check/identifier-of-replaced-complete',
      'session.check/identifier-of-replaced-pending',
      'session.check/identifier-of-each',
      'session.check/identifier-as-typed',
      'session.check/identifier-matches',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
    ],
    inWorld: () => knowingTyped((first) => matchesBy((typed) => typed === first()), 'first'),
  },
  {
    title: 'compares identifiers letter by letter',
    breaks: ['session.check/identifier-as-typed'],
    inWorld: () => matchesBy((typed, _account, own) => own === true && typed === typed.toLowerCase().trim()),
  },
];
