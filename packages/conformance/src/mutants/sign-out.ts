import { failed, succeeded } from '@mfa-flow/contract';
import type { Check } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inPassword, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Signs out only where `check` says so, and otherwise calls it a success. */
const onlyWhen = (leaves: (check: Check) => boolean) =>
  inSession(({ check, signOut }) => ({
    signOut: async (input, options) => {
      const before = await check({}, options);
      return before.ok && !leaves(before.value) ? succeeded() : signOut(input, options);
    },
  }));

export const signOutMutants: readonly Mutant[] = [
  {
    title: 'cannot sign out before the second step',
    breaks: ['challenges.resend/signed-out', 'session.signOut/half-open', 'challenges.start/signed-out'],
    inWorld: () => onlyWhen(({ status }) => status !== 'factorsRequired'),
  },
  {
    title: 'cannot sign out after the second step',
    breaks: [
      'enrolment.resend/email-signed-out',
      'enrolment.resend/phone-signed-out',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.redirect.complete/used-once',
      'emailVerification.confirm/used-once',
      'session.check/memo-signs-nobody-in',
      'session.signOut/whole',
      'session.signOut/twice',
      'session.signOut/leaves-every-tab',
      'account.overview/signed-out',
      'enrolment.begin/signed-out',
      'enrolment.remove/signed-out',
      'recoveryCodes.create/signed-out',
      'recoveryCodes.regenerate/signed-out',
      'recoveryCodes.reveal/signed-out',
      'recoveryCodes.remaining/signed-out',
      'protection.set/signed-out',
      'account.rename/signed-out',
      'account.signOutOthers/signed-out',
      'enrolment.confirm/signed-out',
    ],
    inWorld: () => onlyWhen(({ status }) => status !== 'complete'),
  },
  {
    title: 'fails to sign out without a session',
    breaks: ['session.signOut/twice'],
    inWorld: () =>
      inSession(({ check, signOut }) => ({
        signOut: async (input, options) => {
          const before = await check({}, options);
          const nobody = before.ok && before.value.status === 'signedOut';
          return nobody ? failed({ code: 'session_ended' }) : signOut(input, options);
        },
      })),
  },
  {
    title: 'asks for the second step once, and then trusts the browser',
    breaks: [
      'challenges.verify/remembers-not-unticked',
      'recoveryCodes.reveal/made-and-used',
      'protection.set/changed-elsewhere',
      'account.forgetDevice/the-chosen-one',
      'session.check/identifier-of-each',
      'challenges.available/own-places',
      'challenges.available/used-recovery-code',
      'enrolment.confirm/pending',
      'session.signOut/second-step-anew',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/recovery-codes',
      'enrolment.confirm/several',
      'recoveryCodes.create/works',
      'recoveryCodes.create/two-people',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'protection.set/next-sign-in',
      'account.overview/places',
      'account.overview/recovery-codes',
      'challenges.recoveryCode/codes-left',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
      'recoveryCodes.regenerate/each-anew',
      'recoveryCodes.regenerate/two-people',
      'session.check/remembered-for-a-time',
      'challenges.verify/remembers-by-choice',
      'challenges.verify/remembers-this-browser',
      'challenges.verify/remembers-this-person',
      'account.forgetDevice/asked-again',
    ],
    inWorld: () => {
      let trusted: Check | undefined;
      return checksAs((check) => {
        if (check.status === 'complete') trusted = check;
        return check.status === 'factorsRequired' && trusted !== undefined ? trusted : check;
      });
    },
  },
  {
    title: 'signs out of the tab only',
    breaks: [
      'firstFactor.code.verify/second-step',
      'firstFactor.redirect.complete/second-step',
      'challenges.resend/signed-out',
      'emailVerification.send/signed-out',
      'enrolment.resend/email-signed-out',
      'enrolment.resend/phone-signed-out',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.redirect.complete/two-people',
      'session.check/memo-signs-nobody-in',
      'session.signOut/leaves-every-tab',
      'session.signOut/offline',
      'session.signOut/server-error',
      'session.signOut/html',
      'session.signOut/empty',
      'session.signOut/nonsense',
      'challenges.start/signed-out',
      'account.overview/signed-out',
      'enrolment.begin/signed-out',
      'enrolment.remove/signed-out',
      'recoveryCodes.create/signed-out',
      'recoveryCodes.regenerate/signed-out',
      'recoveryCodes.reveal/signed-out',
      'recoveryCodes.remaining/signed-out',
      'protection.set/signed-out',
      'account.rename/signed-out',
      'account.signOutOthers/signed-out',
      'firstFactor.code.start/newest-address',
      'enrolment.confirm/signed-out',
    ],
    inWorld: () => (good) => {
      let left = false;
      return all(
        inSession(() => ({
          signOut: async () => {
            left = true;
            return succeeded();
          },
        })),
        inPassword(({ signIn }) => ({
          signIn: after(signIn, (result) => {
            if (result.ok) left = false;
            return result;
          }),
        })),
        checksAs((check) => (left ? { status: 'signedOut' } : check)),
      )(good);
    },
  },
];
