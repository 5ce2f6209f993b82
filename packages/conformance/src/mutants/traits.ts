import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, MfaAdapter, Result } from '@mfa-flow/contract';
import type { CaseId } from '../case.ts';
import { after, all, inAvailable, inChallenges, inPassword, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** The same failure, with texts of the backend. */
export const saying = ({ failure }: { readonly failure: Failure }, message: string): Result<never> =>
  failed<Failure>({ ...failure, raw: { message } });

/** Returns what the type checker would refuse, as an untyped client does. */
const loosely = (adapter: object): MfaAdapter => adapter as MfaAdapter;

/** The cases in which a sign-in answers with a failure. */
export const whereSigningInFails: readonly CaseId[] = [
  'firstFactor.password.signIn/wrong-over-whole',
  'firstFactor.password.signIn/wrong',
  'firstFactor.password.signIn/unknown-account',
  'firstFactor.password.signIn/blocked-account',
  'firstFactor.password.signIn/odd-input',
  'firstFactor.password.signIn/limit',
  'firstFactor.password.signIn/lock-is-over',
  'firstFactor.password.signIn/tries-left',
  'firstFactor.password.signIn/outer-spaces',
  'firstFactor.password.signIn/offline',
  'firstFactor.password.signIn/server-error',
  'firstFactor.password.signIn/html',
  'firstFactor.password.signIn/empty',
  'firstFactor.password.signIn/nonsense',
];

/** The cases that ask for the ways to give fresh proof. */
const whereFreshProofIsGiven: readonly CaseId[] = [
  'session.demandIn/fresh-proof',
  'challenges.available/complete',
  'challenges.available/proves-again',
  'challenges.available/wrong-code',
  'challenges.available/answers-step-up',
];

export const traitMutants: readonly Mutant[] = [
  {
    title: 'has half a port',
    breaks: ['adapter/whole-ports'],
    inWorld: () => (good) => loosely({ ...good, firstFactor: { ...good.firstFactor, code: { kinds: [] } } }),
  },
  {
    title: 'never answers when nobody is signed in',
    breaks: [
      'challenges.available/signed-out',
      'challenges.available/unreachable',
      'challenges.available/senseless',
    ],
    trait: 'answered',
    inWorld: () =>
      inAvailable((available) => async (input, options) => {
        const result = await available(input, options);
        return result.ok ? result : new Promise<never>(() => undefined);
      }),
  },
  {
    title: 'repeats the password in the backend’s words',
    breaks: whereSigningInFails,
    trait: 'no-secret',
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { password }) =>
          result.ok ? result : saying(result, `The password "${password}" is wrong.`),
        ),
      })),
  },
  {
    title: 'repeats the code in the backend’s words',
    breaks: [
      'challenges.verify/tries-of-each',
      'challenges.verify/remembers-not-unticked',
      'challenges.verify/used-code-later',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/used-recovery-code',
      'enrolment.replace/confirmed',
      'challenges.authenticator/wrong-code',
      'challenges.email/wrong-code',
      'challenges.recoveryCode/wrong-code',
      'challenges.verify/odd-codes',
      'challenges.verify/unknown-handle',
      'challenges.verify/handle-of-another',
      'challenges.verify/code-of-another-factor',
      'challenges.recoveryCode/once',
      'challenges.verify/used-up',
      'challenges.verify/at-once',
      'challenges.verify/limit',
      'challenges.start/signed-out',
      'challenges.verify/session-ended',
      'challenges.verify/factor-removed',
      'challenges.verify/expired',
      'challenges.verify/offline',
      'challenges.verify/server-error',
      'challenges.verify/html',
      'challenges.verify/empty',
      'challenges.verify/nonsense',
      'challenges.available/wrong-code',
      'recoveryCodes.regenerate/replaces',
      'challenges.phone/wrong-code',
      'challenges.resend/newest-only-by-phone',
      'challenges.authenticator/lock-is-over',
      'challenges.authenticator/tries-left',
      'challenges.email/lock-is-over',
      'challenges.email/tries-left',
      'challenges.phone/lock-is-over',
      'challenges.phone/tries-left',
      'challenges.recoveryCode/lock-is-over',
      'challenges.recoveryCode/tries-left',
      'challenges.authenticator/limit',
      'challenges.phone/limit',
      'challenges.recoveryCode/limit',
      'enrolment.remove/one-of-two',
      'recoveryCodes.regenerate/each-anew',
      'challenges.verify/ended-without-cause',
      'challenges.verify/remembers-right-answers',
    ],
    trait: 'no-secret',
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: after(verify, (result, { answer }) =>
          !result.ok && answer.kind === 'code' ? saying(result, `Not this one: ${answer.code}`) : result,
        ),
      })),
  },
  {
    title: 'repeats the address in the backend’s words',
    breaks: whereSigningInFails,
    trait: 'no-whole-place',
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { identifier }) =>
          result.ok ? result : saying(result, `${identifier.toUpperCase()} may not sign in.`),
        ),
      })),
  },
  {
    title: 'shows the whole place of a message that was sent again',
    breaks: [
      'challenges.resend/works',
      'challenges.resend/earlier-still-works',
      'challenges.resend/newest-only-by-email',
      'challenges.resend/newest-only-by-phone',
      'challenges.resend/wait-is-over',
      'challenges.resend/unreachable',
      'challenges.resend/senseless',
    ],
    trait: 'known-shape',
    inWorld: () =>
      inChallenges(({ resend }) => ({
        resend: after(resend, (result) =>
          result.ok
            ? succeeded({
                ...result.value,
                destination: { id: 'email', kind: 'email', mailbox: 'somebody', domain: 'e' },
              })
            : result,
        ),
      })),
  },
  {
    title: 'hands over the vendor’s object, with its methods',
    breaks: [
      'session.demandIn/factors-that-count',
      'challenges.available/only-authenticator',
      'challenges.available/only-email',
      'challenges.available/only-phone',
      'challenges.available/every-factor',
      'challenges.available/own-places',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/demanded-factors',
      'challenges.available/used-recovery-code',
      ...whereFreshProofIsGiven,
      'enrolment.remove/gone',
      'challenges.available/unreachable',
      'challenges.available/senseless',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
    ],
    trait: 'plain-data',
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result) =>
          result.ok
            ? succeeded(result.value.map((factor) => ({ ...factor, toString: () => factor.id })))
            : result,
        ),
      ),
  },
  {
    title: 'says more than the contract asks for',
    breaks: [
      'session.demandIn/factors-that-count',
      'challenges.available/only-authenticator',
      'challenges.available/only-email',
      'challenges.available/only-phone',
      'challenges.available/every-factor',
      'challenges.available/own-places',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/demanded-factors',
      'challenges.available/used-recovery-code',
      ...whereFreshProofIsGiven,
      'enrolment.remove/gone',
      'challenges.available/unreachable',
      'challenges.available/senseless',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
    ],
    trait: 'known-shape',
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result) =>
          result.ok ? succeeded(result.value.map((factor) => ({ ...factor, secretHint: 'x' }))) : result,
        ),
      ),
  },
  {
    title: 'offers a factor that has to be set up, and nothing to do that with',
    breaks: [
      'protection.set/changed-elsewhere',
      'account.overview/password-asked-of-whom',
      'account.forgetDevice/the-chosen-one',
      'session.check/name-is-no-address',
      'session.demandIn/factors-that-count',
      'challenges.available/only-authenticator',
      'challenges.available/only-email',
      'challenges.available/only-phone',
      'challenges.available/every-factor',
      'challenges.available/own-places',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/demanded-factors',
      'challenges.available/used-recovery-code',
      'account.overview/only-authenticator',
      'account.overview/only-email',
      'account.overview/only-phone',
      'account.overview/no-factor',
      ...whereFreshProofIsGiven,
      'protection.set/read-back',
      'recoveryCodes.create/works',
      'account.overview/factors',
      'account.overview/places',
      'account.overview/addable',
      'account.overview/recovery-codes',
      'account.overview/other-sessions',
      'account.rename/signed-out',
      'account.rename/pending',
      'account.rename/read-back',
      'account.rename/taken',
      'challenges.recoveryCode/codes-left',
      'challenges.available/unreachable',
      'challenges.available/senseless',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
      'account.overview/unreachable',
      'account.overview/senseless',
      'account.overview/time-passes',
      'account.rename/unreachable',
      'account.rename/senseless',
      'recoveryCodes.regenerate/each-anew',
      'account.overview/remembered-devices',
      'account.forgetDevice/asked-again',
    ],
    trait: 'no-loose-end',
    inWorld: () =>
      all(
        inAvailable((available) =>
          after(available, (result) =>
            result.ok
              ? succeeded(
                  result.value.map((factor) => ({ ...factor, can: { challenge: false, setUp: true } })),
                )
              : result,
          ),
        ),
        (good) => loosely({ ...good, enrolment: undefined }),
      ),
  },
  {
    title: 'shuffles the factors',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'session.check/every-factor',
      'session.check/memo-of-another-pending',
      'challenges.available/every-factor',
      'challenges.available/own-places',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/demanded-factors',
      'challenges.available/used-recovery-code',
      'enrolment.replace/pending',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'challenges.recoveryCode/completes',
      'challenges.recoveryCode/as-described',
      'challenges.recoveryCode/wrong-code',
      'challenges.verify/code-of-another-factor',
      'challenges.recoveryCode/once',
      'challenges.verify/two-factors-open',
      'challenges.verify/factor-removed',
      'challenges.verify/aborted',
      'challenges.available/answers-step-up',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/recovery-codes',
      'enrolment.begin/there-already',
      'enrolment.remove/gone',
      'recoveryCodes.create/works',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'account.overview/factors',
      'account.overview/places',
      'account.overview/recovery-codes',
      'account.rename/read-back',
      'account.rename/taken',
      'challenges.recoveryCode/lock-is-over',
      'challenges.recoveryCode/tries-left',
      'challenges.recoveryCode/limit',
      'challenges.recoveryCode/codes-left',
      'enrolment.replace/unreachable',
      'enrolment.replace/senseless',
      'enrolment.remove/proves-nothing',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.regenerate/each-anew',
      'recoveryCodes.regenerate/two-people',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'recoveryCodes.reveal/newest',
      'recoveryCodes.remaining/unreachable',
      'recoveryCodes.remaining/senseless',
    ],
    trait: 'same-read',
    inWorld: () => {
      let times = 0;
      return inSession(({ check }) => ({
        check: after(check, (result) => {
          times += 1;
          if (!result.ok || result.value.status !== 'factorsRequired' || times % 2 === 0) return result;
          return succeeded({ ...result.value, factors: result.value.factors.toReversed() });
        }),
      }));
    },
  },
];
