import { succeeded } from '@mfa-flow/contract';
import type { Overview } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, inAccount } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

const showsAs = (other: (overview: Overview) => Overview): Breaker =>
  inAccount(({ overview }) => ({
    overview: after(overview, (result) => (result.ok ? succeeded(other(result.value)) : result)),
  }));

export const asMadeMutants: readonly Mutant[] = [
  {
    title: 'does not offer recovery codes to whoever has a factor that sends',
    breaks: ['session.check/every-factor'],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired' && check.factors.some(({ delivery }) => delivery === 'sent')
          ? { ...check, factors: check.factors.filter(({ kind }) => kind !== 'recoveryCode') }
          : check,
      ),
  },
  {
    title: 'offers an authenticator to whoever has a phone',
    breaks: ['session.check/only-phone'],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired' && check.factors.every(({ kind }) => kind === 'phone')
          ? {
              ...check,
              factors: [
                ...check.factors,
                {
                  id: 'authenticator',
                  kind: 'authenticator',
                  delivery: 'none',
                  can: { challenge: true, setUp: false },
                  destinations: [],
                },
              ],
            }
          : check,
      ),
  },
  {
    title: 'shows an address on file as a factor that is on',
    breaks: ['enrolment.confirm/email-in-settings', 'account.overview/no-factor'],
    inWorld: () =>
      showsAs((overview) =>
        overview.factors.length === 0
          ? { ...overview, factors: [{ id: 'email', kind: 'email', state: 'on' }] }
          : overview,
      ),
  },
  {
    title: 'shows no codes by phone',
    breaks: [
      'enrolment.confirm/phone-in-settings',
      'account.overview/only-phone',
      'enrolment.confirm/wrong-code-when-address-on',
    ],
    inWorld: () =>
      showsAs((overview) => ({
        ...overview,
        factors: overview.factors.filter(({ kind }) => kind !== 'phone'),
      })),
  },
  {
    title: 'says that everybody has recovery codes',
    breaks: [
      'account.overview/only-authenticator',
      'account.overview/only-email',
      'account.overview/only-phone',
      'account.overview/no-factor',
      'account.overview/recovery-codes',
    ],
    inWorld: () => showsAs((overview) => ({ ...overview, recoveryCodes: { state: 'some' } })),
  },
];
