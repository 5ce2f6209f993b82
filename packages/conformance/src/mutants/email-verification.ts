import { failed, succeeded } from '@mfa-flow/contract';
import type { Mutant } from './mutant.ts';

export const emailVerificationMutants: readonly Mutant[] = [
  {
    title: 'confirms an address with any link',
    breaks: [
      'emailVerification.confirm/used-once',
      'emailVerification.confirm/opened',
      'emailVerification.confirm/nonsense',
      'emailVerification.send/wait-is-over',
      'emailVerification.confirm/unreachable',
      'emailVerification.confirm/senseless',
    ],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, confirm: async () => succeeded() },
        }),
      }),
  },
  {
    title: 'confirms no address',
    breaks: [
      'emailVerification.confirm/used-once',
      'emailVerification.confirm/opened',
      'emailVerification.send/wait-is-over',
      'emailVerification.confirm/unreachable',
      'emailVerification.confirm/senseless',
    ],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, confirm: async () => failed({ code: 'expired_code' }) },
        }),
      }),
  },
  {
    title: 'names something else than what its links carry',
    breaks: ['emailVerification.returns/named'],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, returns: [{ query: ['userId', 'secret'] }] },
        }),
      }),
  },
];
