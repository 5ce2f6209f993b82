import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Enrolment } from '@mfa-flow/contract';
import { after, inEnrolment } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const unusedKey = 'otpauth://totp/ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const enrolmentMutants: readonly Mutant[] = [
  {
    title: 'fails to cancel an enrolment',
    breaks: [
      'enrolment.replace/given-up',
      'enrolment.cancel/before-anything',
      'enrolment.cancel/twice',
      'enrolment.confirm/listed',
      'enrolment.cancel/unreachable',
      'enrolment.cancel/senseless',
      'enrolment.begin/newest-email',
      'enrolment.begin/newest-phone',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/code-in-settings',
    ],
    inWorld: () => inEnrolment(() => ({ cancel: async () => failed({ code: 'factor_gone' }) })),
  },
  {
    title: 'fails to cancel an enrolment twice',
    breaks: ['enrolment.cancel/twice', 'enrolment.cancel/unreachable', 'enrolment.cancel/senseless'],
    inWorld: () => {
      const given = new Set<string>();
      return inEnrolment(({ cancel }) => ({
        cancel: async (input, options) => {
          const { handle } = input.enrolment;
          if (given.has(handle)) return failed({ code: 'factor_gone' });
          given.add(handle);
          return cancel(input, options);
        },
      }));
    },
  },
  {
    title: 'adds an authenticator beside the lost one, and says that it replaced it',
    breaks: [
      'enrolment.replace/pending',
      'enrolment.replace/confirmed',
      'enrolment.replace/unreachable',
      'enrolment.replace/senseless',
    ],
    inWorld: () =>
      inEnrolment(({ confirm }) => {
        const replaced = new Set<string>();
        return {
          replace: async () => {
            const handle = toHandle('replaces nothing');
            replaced.add(handle);
            return succeeded({ kind: 'authenticator', handle, uri: unusedKey });
          },
          confirm: async (input, options) =>
            replaced.has(input.enrolment.handle) ? succeeded({ state: 'on' }) : confirm(input, options),
        };
      }),
  },
  {
    title: 'removes the lost authenticator before the new one is confirmed',
    breaks: ['enrolment.replace/confirmed', 'enrolment.replace/given-up'],
    inWorld: () =>
      inEnrolment(({ replace, remove }) => ({
        replace: async (input, options) => {
          const begun = await (replace?.(input, options) ?? failed({ code: 'refused' } as const));
          if (begun.ok) await remove?.({ factorId: input.factorId }, options);
          return begun;
        },
      })),
  },
  {
    title: 'cancels no enrolment',
    breaks: [
      'enrolment.cancel/twice',
      'enrolment.cancel/unreachable',
      'enrolment.cancel/senseless',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/code-in-settings',
    ],
    inWorld: () => inEnrolment(() => ({ cancel: async () => succeeded() })),
  },
  {
    title: 'offers a factor for verifying before it is confirmed',
    breaks: ['enrolment.begin/demanded'],
    inWorld: () => {
      let isBegun = false;
      return (good) => ({
        ...inEnrolment(({ begin }) => ({
          begin: after(begin, (result) => {
            isBegun ||= result.ok;
            return result;
          }),
        }))(good),
        session: {
          ...good.session,
          check: after(good.session.check, (result) =>
            result.ok && result.value.status === 'factorsRequired' && isBegun
              ? succeeded({
                  ...result.value,
                  factors: result.value.factors.map((factor) => ({
                    ...factor,
                    can: { challenge: true, setUp: true } as const,
                  })),
                })
              : result,
          ),
        },
      });
    },
  },
  {
    title: 'says that it is on, and sets nothing up',
    breaks: [
      'enrolment.confirm/at-once',
      'enrolment.confirm/pending',
      'enrolment.replace/confirmed',
      'enrolment.confirm/authenticator',
      'enrolment.confirm/wrong-code',
      'enrolment.confirm/unknown',
      'enrolment.cancel/twice',
      'enrolment.confirm/email',
      'enrolment.confirm/phone',
      'enrolment.resend/email',
      'enrolment.resend/phone',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.confirm/listed',
      'enrolment.confirm/wrong-code-in-settings',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/several',
      'enrolment.begin/named',
      'enrolment.begin/name-taken',
      'enrolment.confirm/unreachable',
      'enrolment.confirm/senseless',
      'enrolment.confirm/wrong-code-when-on',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/confirmed-stays',
      'enrolment.confirm/signed-out',
      'enrolment.confirm/of-another',
      'enrolment.remove/one-of-two',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
    ],
    inWorld: () => inEnrolment(() => ({ confirm: async () => succeeded({ state: 'on' }) })),
  },
  {
    title: 'ends the enrolment at a wrong code',
    breaks: [
      'enrolment.confirm/wrong-code',
      'enrolment.confirm/email',
      'enrolment.confirm/phone',
      'enrolment.confirm/wrong-code-in-settings',
    ],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          result.ok || !result.failure.code.startsWith('wrong') ? result : failed({ code: 'refused' }),
        ),
      })),
  },
  {
    title: 'says that an unknown enrolment is set up already',
    breaks: ['enrolment.replace/confirmed', 'enrolment.confirm/unknown'],
    inWorld: () => {
      const known = new Set<string>();
      return inEnrolment(({ begin, confirm }) => ({
        begin: after(begin, (result) => {
          if (result.ok) known.add(result.value.handle);
          return result;
        }),
        confirm: async (input, options) =>
          known.has(input.enrolment.handle) || input.enrolment.kind !== 'authenticator'
            ? confirm(input, options)
            : failed({ code: 'conflict' }),
      }));
    },
  },
  {
    title: 'creates another key for every code',
    breaks: ['enrolment.confirm/wrong-code', 'enrolment.confirm/wrong-code-in-settings'],
    inWorld: () =>
      inEnrolment(({ begin, confirm }) => ({
        confirm: async (input, options) => {
          const confirmed = await confirm(input, options);
          if (!confirmed.ok && input.enrolment.kind === 'authenticator') {
            await begin({ kind: 'authenticator' }, options);
          }
          return confirmed;
        },
      })),
  },
  {
    title: 'sends nothing where a place is set up',
    breaks: [
      'enrolment.begin/email-pending',
      'enrolment.begin/phone-pending',
      'enrolment.begin/email-place',
      'enrolment.begin/phone-place',
      'enrolment.begin/email-unlisted-place',
      'enrolment.begin/phone-unlisted-place',
      'enrolment.confirm/email',
      'enrolment.confirm/phone',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.begin/there-already',
      'enrolment.begin/newest-email',
      'enrolment.begin/newest-phone',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
    ],
    inWorld: () => {
      const held = new Map<string, Enrolment>();
      return inEnrolment(({ begin, resend }) => ({
        begin: async (request, options) => {
          if (request.kind !== 'email' && request.kind !== 'phone') return begin(request, options);
          const factorId = request.kind;
          const handle = toHandle(`held ${factorId}`);
          const sent = { handle, factorId, delivery: 'sent', by: 'code' } as const;
          const enrolment = { kind: request.kind, handle, sent } as const;
          held.set(handle, enrolment);
          return succeeded(enrolment);
        },
        resend: async ({ enrolment }, options) => {
          if (!held.has(enrolment.handle)) return resend({ enrolment }, options);
          // Sends the messages that were held back.
          const place = { email: 'email', phone: 'phone' }[enrolment.kind];
          const begun = await begin({ kind: enrolment.kind, to: { destinationId: place } }, options);
          return begun.ok && 'sent' in begun.value
            ? succeeded(begun.value)
            : failed({ code: 'delivery_failed' });
        },
      }));
    },
  },
  {
    title: 'sends a set-up code once and never again',
    breaks: [
      'enrolment.resend/email-signed-out',
      'enrolment.resend/phone-signed-out',
      'enrolment.resend/email',
      'enrolment.resend/phone',
    ],
    inWorld: () => inEnrolment(() => ({ resend: async ({ enrolment }) => succeeded(enrolment) })),
  },
];
