import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Call, FailureCode } from '@mfa-flow/contract';
import {
  after,
  all,
  inAccount,
  inAvailable,
  inChallenges,
  inCode,
  inEmailVerification,
  inEnrolment,
  inRecoveryCodes,
  inProtection,
  inRedirect,
} from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Reports this failure as a success. */
const blind = <Input, Value>(code: FailureCode, call: Call<Input, Value>, value: (input: Input) => Value) =>
  after(call, (result, input) =>
    !result.ok && result.failure.code === code ? succeeded(value(input)) : result,
  );

const nothing = () => undefined;
const signedIn = () => ({});

/** Reports this failure of whatever changes something as done. */
const blindInWrites = (code: FailureCode): Breaker =>
  all(
    inCode(({ resend, verify }) => ({
      resend: blind(code, resend, ({ challenge }) => challenge),
      verify: blind(code, verify, signedIn),
    })),
    inRedirect(({ complete }) => ({ complete: blind(code, complete, signedIn) })),
    inChallenges(({ resend }) => ({ resend: blind(code, resend, ({ challenge }) => challenge) })),
    inEmailVerification(({ send, confirm }) => ({
      send: blind(code, send, () => ({})),
      confirm: blind(code, confirm, nothing),
    })),
    inEnrolment(({ cancel, confirm, remove, resend }) => ({
      cancel: blind(code, cancel, nothing),
      confirm: blind(code, confirm, () => ({ state: 'on' }) as const),
      resend: blind(code, resend, ({ enrolment }) => enrolment),
      ...(remove && { remove: blind(code, remove, nothing) }),
    })),
    inProtection(({ set }) => ({ set: blind(code, set, nothing) })),
    inAccount(({ rename, signOutOthers }) => ({
      ...(rename && { rename: blind(code, rename, nothing) }),
      ...(signOutOthers && { signOutOthers: blind(code, signOutOthers, nothing) }),
    })),
  );

const madeUpCodes = () => ({ codes: ['made-up-1', 'made-up-2'] });

const sent = ({ kind }: { readonly kind: string }) =>
  ({ handle: toHandle('none'), factorId: kind, delivery: 'sent', by: 'code' }) as const;

export const brokenAnswerMutants: readonly Mutant[] = [
  {
    title: 'takes a write that never arrived for one that is done',
    breaks: [
      'challenges.resend/unreachable',
      'firstFactor.code.resend/unreachable',
      'firstFactor.code.verify/unreachable',
      'firstFactor.redirect.complete/unreachable',
      'emailVerification.send/unreachable',
      'emailVerification.confirm/unreachable',
      'enrolment.confirm/unreachable',
      'enrolment.cancel/unreachable',
      'enrolment.remove/unreachable',
      'protection.set/unreachable',
      'account.rename/unreachable',
      'account.signOutOthers/unreachable',
    ],
    inWorld: () => blindInWrites('offline'),
  },
  {
    title: 'takes a write that the server failed at for one that is done',
    breaks: [
      'challenges.resend/unreachable',
      'firstFactor.code.resend/unreachable',
      'firstFactor.code.verify/unreachable',
      'firstFactor.redirect.complete/unreachable',
      'emailVerification.send/unreachable',
      'emailVerification.confirm/unreachable',
      'enrolment.confirm/unreachable',
      'enrolment.cancel/unreachable',
      'enrolment.remove/unreachable',
      'protection.set/unreachable',
      'account.rename/unreachable',
      'account.signOutOthers/unreachable',
    ],
    inWorld: () => blindInWrites('server'),
  },
  {
    title: 'takes any answer to a write for "done"',
    breaks: [
      'challenges.resend/senseless',
      'firstFactor.code.resend/senseless',
      'firstFactor.code.verify/senseless',
      'firstFactor.redirect.complete/senseless',
      'emailVerification.send/senseless',
      'emailVerification.confirm/senseless',
      'enrolment.confirm/senseless',
      'enrolment.cancel/senseless',
      'enrolment.remove/senseless',
      'protection.set/senseless',
      'account.rename/senseless',
      'account.signOutOthers/senseless',
    ],
    inWorld: () => blindInWrites('malformed'),
  },
  {
    title: 'says that a factor is on although the answer was broken',
    breaks: ['enrolment.confirm/senseless'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: blind('malformed', confirm, () => ({ state: 'on' }) as const),
      })),
  },
  {
    title: 'says that a factor is gone although the server failed',
    breaks: ['enrolment.remove/unreachable'],
    inWorld: () => inEnrolment(({ remove }) => remove && { remove: blind('server', remove, nothing) }),
  },
  {
    title: 'gives up a key without asking the server, and the server keeps it',
    breaks: ['enrolment.cancel/unreachable'],
    inWorld: () => inEnrolment(({ cancel }) => ({ cancel: blind('offline', cancel, nothing) })),
  },
  {
    title: 'makes recovery codes up when the answer was broken',
    breaks: [
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/senseless',
    ],
    inWorld: () =>
      inRecoveryCodes(({ create, regenerate, reveal }) => ({
        ...(create && { create: blind('malformed', create, madeUpCodes) }),
        ...(regenerate && { regenerate: blind('malformed', regenerate, madeUpCodes) }),
        ...(reveal && { reveal: blind('malformed', reveal, madeUpCodes) }),
      })),
  },
  {
    title: 'counts no recovery codes when the server cannot be reached',
    breaks: ['recoveryCodes.remaining/unreachable'],
    inWorld: () =>
      inRecoveryCodes(
        ({ remaining }) => remaining && { remaining: blind('offline', remaining, () => ({ count: 0 })) },
      ),
  },
  {
    title: 'knows no factor for fresh proof when the answer was broken',
    breaks: ['challenges.available/senseless'],
    inWorld: () => inAvailable((available) => blind('malformed', available, () => [])),
  },
  {
    title: 'shows empty settings when the server cannot be reached',
    breaks: ['account.overview/unreachable'],
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: blind('offline', overview, () => ({
          account: { id: 'unknown' },
          factors: [],
          addable: [],
        })),
      })),
  },
  {
    title: 'begins a key of its own when the answer was broken',
    breaks: ['enrolment.begin/senseless', 'enrolment.replace/senseless'],
    inWorld: () => {
      const begun = () =>
        ({
          kind: 'authenticator',
          handle: toHandle('its own'),
          uri: 'otpauth://totp/nobody?secret=MFRGGZDFMZTWQ2LK',
        }) as const;
      return inEnrolment(({ begin, replace }) => ({
        begin: blind('malformed', begin, begun),
        ...(replace && { replace: blind('malformed', replace, begun) }),
      }));
    },
  },
  {
    title: 'says that a code was sent when the server cannot be reached',
    breaks: ['firstFactor.code.start/unreachable'],
    inWorld: () => inCode(({ start }) => ({ start: blind('offline', start, sent) })),
  },
  {
    title: 'says that a code was sent when the answer was broken',
    breaks: ['firstFactor.code.start/senseless'],
    inWorld: () => inCode(({ start }) => ({ start: blind('malformed', start, sent) })),
  },
  {
    title: 'calls the code of a sign-in wrong when the server fails',
    breaks: ['firstFactor.code.verify/unreachable'],
    inWorld: () =>
      inCode(({ verify }) => ({
        verify: after(verify, (result) =>
          !result.ok && result.failure.code === 'server' ? failed({ code: 'wrong_code' }) : result,
        ),
      })),
  },
  {
    title: 'calls the code of a new key wrong when the server cannot be reached',
    breaks: ['enrolment.confirm/unreachable'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          !result.ok && result.failure.code === 'offline' ? failed({ code: 'wrong_code' }) : result,
        ),
      })),
  },
  {
    title: 'begins no key any more once a beginning was lost',
    breaks: ['enrolment.begin/unreachable'],
    inWorld: () => {
      let isLost = false;
      return inEnrolment(({ begin }) => ({
        begin: async (request, options) => {
          if (isLost) return failed({ code: 'offline' });
          const result = await begin(request, options);
          isLost = !result.ok && result.failure.code === 'server';
          return result;
        },
      }));
    },
  },
];
