import { failed } from '@mfa-flow/contract';
import type { Check, Factor, Result } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inChallenges, inPassword, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** What a call that is given up comes to. */
const givenUp = (signal: AbortSignal) =>
  new Promise<Result<never>>((resolve) => {
    signal.addEventListener('abort', () => resolve(failed({ code: 'offline' })));
  });

const somebody = { status: 'complete', account: { id: 'somebody' } } as const;

const pigeon: Factor = {
  id: 'carrierPigeon',
  kind: 'carrierPigeon',
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [],
};

export const sessionMutants: readonly Mutant[] = [
  {
    title: 'reports a missing session as signed in',
    breaks: [
      'emailVerification.confirm/signs-nobody-in',
      'challenges.resend/signed-out',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.redirect.complete/used-once',
      'emailVerification.confirm/used-once',
      'session.check/signed-out',
      'session.check/another-browser',
      'session.check/ended-elsewhere',
      'session.check/memo-signs-nobody-in',
      'session.signOut/half-open',
      'session.signOut/whole',
      'session.signOut/twice',
      'session.signOut/leaves-every-tab',
      'challenges.start/signed-out',
      'challenges.available/signed-out',
      'challenges.verify/session-ended',
      'firstFactor.password.signIn/wrong',
      'firstFactor.password.signIn/unknown-account',
      'firstFactor.password.signIn/blocked-account',
      'firstFactor.password.signIn/odd-input',
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/phone',
      'firstFactor.code.verify/wrong',
      'firstFactor.redirect.complete/declined',
      'firstFactor.redirect.complete/nonsense',
      'firstFactor.redirect.start/unknown-provider',
      'account.signOutOthers/ends-others',
      'firstFactor.password.signIn/outer-spaces',
      'firstFactor.code.verify/limit',
      'firstFactor.code.resend/newest-only-by-phone',
    ],
    inWorld: () => checksAs((check) => (check.status === 'signedOut' ? somebody : check)),
  },
  {
    title: 'offers every factor that the backend knows, not those of the person',
    breaks: [
      'session.check/only-authenticator',
      'session.check/only-email',
      'session.check/only-phone',
      'session.check/every-factor',
      'session.check/second-step',
    ],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired' ? { ...check, factors: [...check.factors, pigeon] } : check,
      ),
  },
  {
    title: 'lets somebody in who has to change the password first',
    breaks: ['session.check/password-reset'],
    inWorld: () => checksAs((check) => (check.status === 'refused' ? somebody : check)),
  },
  {
    title: 'sends the first code as soon as it is asked what is needed',
    breaks: [
      'enrolment.confirm/pending',
      'session.check/sends-nothing',
      'challenges.email/one-message',
      'challenges.phone/one-message',
      'challenges.email/wrong-code',
      'challenges.phone/completes',
      'challenges.phone/wrong-code',
      'challenges.resend/newest-only-by-phone',
    ],
    inWorld: () =>
      inSession(({ check }, { challenges }) => ({
        check: async (input, options) => {
          const result = await check(input, options);
          const factors = result.ok && result.value.status === 'factorsRequired' ? result.value.factors : [];
          const sent = factors.find(({ delivery }) => delivery === 'sent');
          if (sent !== undefined) await challenges.start({ factorId: sent.id }, options);
          return result;
        },
      })),
  },
  {
    title: 'takes a challenge that was started for one that was answered',
    breaks: [
      'challenges.verify/tries-of-each',
      'challenges.verify/remembers-not-unticked',
      'recoveryCodes.reveal/made-and-used',
      'protection.set/changed-elsewhere',
      'account.forgetDevice/the-chosen-one',
      'session.check/progress',
      'session.check/memo-asks-for-nothing',
      'challenges.email/place-of-the-second',
      'challenges.phone/place-of-the-second',
      'challenges.verify/one-step-twice',
      'challenges.verify/used-code-later',
      'challenges.available/own-places',
      'challenges.available/used-recovery-code',
      'enrolment.confirm/pending',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'session.check/decides-alone',
      'session.signOut/second-step-anew',
      'challenges.authenticator/completes',
      'challenges.email/completes',
      'challenges.phone/completes',
      'challenges.recoveryCode/completes',
      'challenges.authenticator/wrong-code',
      'challenges.email/wrong-code',
      'challenges.recoveryCode/wrong-code',
      'challenges.verify/odd-codes',
      'challenges.verify/ceremony-for-a-code',
      'challenges.verify/unknown-handle',
      'challenges.verify/handle-of-another',
      'challenges.verify/code-of-another-factor',
      'challenges.recoveryCode/once',
      'challenges.verify/one-of-two-steps',
      'challenges.verify/two-factors-open',
      'challenges.verify/two-flows',
      'challenges.start/again',
      'challenges.verify/limit',
      'challenges.verify/factor-removed',
      'challenges.verify/expired',
      'firstFactor.password.signIn/over-whole',
      'enrolment.confirm/recovery-codes',
      'enrolment.confirm/several',
      'enrolment.remove/kept',
      'recoveryCodes.create/works',
      'recoveryCodes.create/two-people',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'protection.set/next-sign-in',
      'account.overview/places',
      'account.overview/recovery-codes',
      'challenges.phone/wrong-code',
      'challenges.resend/newest-only-by-phone',
      'challenges.authenticator/lock-is-over',
      'challenges.email/lock-is-over',
      'challenges.phone/lock-is-over',
      'challenges.recoveryCode/lock-is-over',
      'challenges.authenticator/limit',
      'challenges.phone/limit',
      'challenges.recoveryCode/limit',
      'challenges.start/wait-is-over',
      'challenges.recoveryCode/codes-left',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
      'recoveryCodes.regenerate/each-anew',
      'recoveryCodes.regenerate/two-people',
      'session.check/remembered-for-a-time',
      'challenges.verify/remembers-by-choice',
      'challenges.verify/remembers-right-answers',
      'challenges.verify/remembers-this-browser',
      'challenges.verify/remembers-this-person',
      'account.forgetDevice/asked-again',
    ],
    inWorld: () => {
      let started = false;
      return all(
        inChallenges(({ start }) => ({
          start: after(start, (result) => {
            started ||= result.ok;
            return result;
          }),
        })),
        checksAs((check) => (check.status === 'factorsRequired' && started ? somebody : check)),
      );
    },
  },
  {
    title: 'asks everybody for a second step, also those who have none',
    breaks: [
      'enrolment.begin/two-keys',
      'firstFactor.code.verify/at-once',
      'enrolment.resend/email-signed-out',
      'enrolment.resend/phone-signed-out',
      'enrolment.confirm/at-once',
      'session.check/name-is-no-address',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.redirect.complete/two-people',
      'enrolment.begin/email-place',
      'enrolment.begin/phone-place',
      'enrolment.begin/email-unlisted-place',
      'enrolment.begin/phone-unlisted-place',
      'account.overview/no-factor',
      'session.check/two-people',
      'session.check/replaced-session',
      'session.check/password-is-enough',
      'session.check/another-browser',
      'session.signOut/whole',
      'challenges.verify/aborted',
      'firstFactor.password.signIn/wrong',
      'firstFactor.password.signIn/somebody-else',
      'firstFactor.password.signIn/aborted',
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/phone',
      'firstFactor.code.verify/wrong',
      'firstFactor.code.resend/works',
      'firstFactor.redirect.complete/accepted',
      'enrolment.cancel/before-anything',
      'enrolment.confirm/authenticator',
      'enrolment.confirm/wrong-code',
      'enrolment.confirm/email',
      'enrolment.confirm/phone',
      'enrolment.resend/email',
      'enrolment.resend/phone',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.confirm/listed',
      'enrolment.confirm/wrong-code-in-settings',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/recovery-codes',
      'enrolment.begin/password',
      'account.overview/addable',
      'account.overview/other-sessions',
      'account.signOutOthers/ends-others',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.start/newest-address',
      'emailVerification.send/wait-is-over',
      'enrolment.begin/unreachable',
      'enrolment.begin/senseless',
      'enrolment.confirm/unreachable',
      'enrolment.confirm/senseless',
      'enrolment.cancel/unreachable',
      'enrolment.cancel/senseless',
      'enrolment.begin/newest-email',
      'enrolment.begin/newest-phone',
      'enrolment.confirm/wrong-code-when-on',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/confirmed-stays',
      'enrolment.confirm/signed-out',
      'enrolment.confirm/of-another',
      'firstFactor.code.resend/own-address',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
    ],
    inWorld: () => {
      let proven = false;
      return all(
        inChallenges(({ verify }) => ({
          verify: after(verify, (result) => {
            proven ||= result.ok;
            return result;
          }),
        })),
        checksAs((check) =>
          check.status === 'complete' && !proven ? { status: 'factorsRequired', factors: [] } : check,
        ),
      );
    },
  },
  {
    title: 'keeps the session in the page, so that another tab sees none',
    breaks: [
      'firstFactor.code.verify/at-once',
      'session.check/identifier-of-each',
      'session.check/memo-asks-for-nothing',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.redirect.complete/two-people',
      'session.check/two-on-one-browser',
      'session.check/memo-after-reload',
      'session.check/places-after-reload',
      'session.check/edited-memo',
      'session.check/without-memo',
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/phone',
      'firstFactor.code.verify/wrong',
      'firstFactor.code.resend/works',
      'firstFactor.code.verify/not-offered-again',
      'firstFactor.code.verify/only-factor-used',
      'firstFactor.redirect.complete/accepted',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.start/newest-address',
      'firstFactor.code.resend/own-address',
    ],
    inWorld: () => (good) => {
      let here = false;
      return all(
        inPassword(({ signIn }) => ({
          signIn: after(signIn, (result) => {
            here ||= result.ok;
            return result;
          }),
        })),
        checksAs((check) => (here ? check : { status: 'signedOut' })),
      )(good);
    },
  },
  {
    title: 'takes a session of any browser for its own',
    breaks: ['session.check/another-browser', 'account.signOutOthers/ends-others'],
    inWorld: () => {
      let anybody: Check | undefined;
      return all(
        inSession(({ signOut }) => ({
          signOut: after(signOut, (result) => {
            anybody = undefined;
            return result;
          }),
        })),
        checksAs((check) => {
          if (check.status === 'complete') anybody = check;
          return check.status === 'signedOut' && anybody !== undefined ? anybody : check;
        }),
      );
    },
  },
  {
    title: 'goes on believing in a session that it has seen',
    breaks: ['session.check/ended-elsewhere', 'challenges.verify/session-ended'],
    inWorld: () => {
      let seen: Check | undefined;
      return all(
        inSession(({ signOut }) => ({
          signOut: after(signOut, (result) => {
            seen = undefined;
            return result;
          }),
        })),
        checksAs((check) => {
          if (check.status === 'signedOut') return seen ?? check;
          if (check.status === 'factorsRequired') seen = check;
          return check;
        }),
      );
    },
  },
  {
    title: 'shares a check that is running, and gives it up for everybody',
    breaks: ['session.check/aborted-beside-another'],
    // What is given up is told to the one beside it, and the read after that is right.
    trait: 'same-read',
    inWorld: () =>
      inSession(({ check }) => {
        let running: ReturnType<typeof check> | undefined;
        return {
          check: (input, options) => {
            if (options.signal.aborted) return check(input, options);
            running ??= Promise.race([check(input, options), givenUp(options.signal)]).finally(() => {
              running = undefined;
            });
            return running;
          },
        };
      }),
  },
];
