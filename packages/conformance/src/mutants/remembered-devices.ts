import { succeeded, type Check, type RememberedDevice } from '@mfa-flow/contract';
import { after, all, inAccount, inChallenges, inSession, type Breaker, type Mutant } from './mutant.ts';

const inVerify = (
  change: (given: { readonly rememberDevice?: boolean }) => { readonly rememberDevice?: boolean },
): Breaker =>
  inChallenges(({ verify }) => ({
    verify: (input, options) => {
      const { rememberDevice: _, ...given } = input;
      return verify({ ...given, ...change(input) }, options);
    },
  }));

/** What `check` says is changed by what the world has seen. */
const completeOnce = (isTrusted: (check: Check) => boolean): Breaker =>
  inSession(({ check }) => ({
    check: after(check, (result) =>
      result.ok &&
      result.value.status === 'factorsRequired' &&
      result.value.account &&
      isTrusted(result.value)
        ? succeeded<Check>({ status: 'complete', account: result.value.account })
        : result,
    ),
  }));

/** A right answer with the choice was given by somebody, anywhere. */
const trustsAfter = (isTrusted: (answered: boolean) => boolean): Breaker[] => {
  let hasRemembered = false;
  return [
    inChallenges(({ verify }) => ({
      verify: async (input, options) => {
        const result = await verify(input, options);
        hasRemembered ||= input.rememberDevice === true && result.ok;
        return result;
      },
    })),
    completeOnce(() => isTrusted(hasRemembered)),
  ];
};

/** Forgets another browser than the chosen one, where there are two. */
const forgetsInstead = (isForgotten: (device: RememberedDevice) => boolean): Breaker =>
  inAccount(({ forgetDevice, overview }) =>
    forgetDevice
      ? {
          forgetDevice: async (input, options) => {
            const seen = await overview({}, options);
            const { rememberedDevices = [] } = seen.ok ? seen.value : {};
            const [device] = rememberedDevices.length > 1 ? rememberedDevices.filter(isForgotten) : [];
            return forgetDevice({ deviceId: device?.id ?? input.deviceId }, options);
          },
        }
      : {},
  );

export const rememberedDeviceMutants: readonly Mutant[] = [
  {
    title: 'forgets that a browser was to be remembered',
    breaks: [
      'account.forgetDevice/the-chosen-one',
      'challenges.verify/remembers',
      'account.overview/remembered-devices',
      'account.forgetDevice/asked-again',
    ],
    inWorld: () => inVerify(() => ({})),
  },
  {
    title: 'remembers every browser, asked or not',
    breaks: [
      'challenges.verify/remembers-not-unticked',
      'recoveryCodes.reveal/made-and-used',
      'challenges.verify/remembers-by-choice',
      'session.signOut/second-step-anew',
      'challenges.recoveryCode/once',
      'challenges.recoveryCode/codes-left',
      'challenges.verify/used-code-later',
      'challenges.available/used-recovery-code',
      'firstFactor.password.signIn/over-whole',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
      'enrolment.confirm/recovery-codes',
      'enrolment.confirm/several',
      'enrolment.confirm/pending',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
      'enrolment.remove/pending',
      'recoveryCodes.create/works',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.regenerate/each-anew',
      'recoveryCodes.reveal/what-is-left',
      'recoveryCodes.remaining/shrinks',
      'protection.set/next-sign-in',
      'account.overview/recovery-codes',
      'account.rename/pending',
    ],
    inWorld: () => inVerify(() => ({ rememberDevice: true })),
  },
  {
    title: 'takes a browser that one person had remembered for everybody’s',
    breaks: [
      'account.forgetDevice/the-chosen-one',
      'challenges.verify/remembers-this-browser',
      'challenges.verify/remembers-this-person',
      'session.check/remembered-for-a-time',
      'account.forgetDevice/asked-again',
    ],
    inWorld: () => {
      const breakers = trustsAfter((hasRemembered) => hasRemembered);
      return all(...breakers);
    },
  },
  {
    title: 'says that a browser is forgotten, and goes on trusting it',
    breaks: ['account.forgetDevice/the-chosen-one', 'account.forgetDevice/asked-again'],
    inWorld: () =>
      inAccount(({ forgetDevice }) => (forgetDevice ? { forgetDevice: async () => succeeded() } : {})),
  },
  {
    title: 'does not list the browser that it remembers',
    breaks: [
      'account.forgetDevice/the-chosen-one',
      'account.overview/remembered-devices',
      'account.forgetDevice/asked-again',
    ],
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: after(overview, (result) =>
          result.ok && result.value.rememberedDevices
            ? succeeded({ ...result.value, rememberedDevices: [] })
            : result,
        ),
      })),
  },
  {
    title: 'takes every remembered browser for another one than this',
    breaks: ['account.forgetDevice/the-chosen-one', 'account.overview/remembered-devices'],
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: after(overview, (result) =>
          result.ok && result.value.rememberedDevices
            ? succeeded({
                ...result.value,
                rememberedDevices: result.value.rememberedDevices.map((each) => ({
                  ...each,
                  isThisOne: false,
                })),
              })
            : result,
        ),
      })),
  },
  {
    title: 'takes a box that is empty for one that is ticked',
    breaks: ['challenges.verify/remembers-not-unticked'],
    inWorld: () =>
      inVerify(({ rememberDevice }) => (rememberDevice === undefined ? {} : { rememberDevice: true })),
  },
  {
    title: 'forgets the browser that asks, whichever was chosen',
    breaks: ['account.forgetDevice/the-chosen-one'],
    inWorld: () => forgetsInstead((device) => device.isThisOne ?? false),
  },
  {
    title: 'forgets the other browser, whichever was chosen',
    breaks: ['account.forgetDevice/the-chosen-one'],
    inWorld: () => forgetsInstead((device) => !device.isThisOne),
  },
];
