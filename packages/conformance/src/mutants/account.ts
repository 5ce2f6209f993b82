import type { Account, Check } from '@mfa-flow/contract';
import { succeeded } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const withAccount = (check: Check, account: Account): Check =>
  check.status === 'signedOut' ? check : { ...check, account };

export const accountMutants: readonly Mutant[] = [
  {
    title: 'calls everybody by the same id',
    breaks: [
      'session.check/two-people-pending',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.redirect.complete/two-people',
      'session.check/two-people',
      'session.check/replaced-session',
      'account.overview/places',
      'firstFactor.code.start/newest-address',
    ],
    inWorld: () => checksAs((check) => withAccount(check, { id: 'somebody' })),
  },
  {
    title: 'tells another account while a step is missing',
    breaks: ['session.check/two-people-pending', 'session.check/same-account'],
    inWorld: () =>
      checksAs((check) =>
        check.status === 'factorsRequired' ? withAccount(check, { id: 'pending' }) : check,
      ),
  },
  {
    title: 'remembers whose session it was first',
    breaks: [
      'session.check/own-mask',
      'session.check/two-people-pending',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.redirect.complete/two-people',
      'session.check/two-people',
      'session.check/replaced-session',
      'account.overview/places',
      'firstFactor.code.start/newest-address',
    ],
    inWorld: () => {
      let first: Account | undefined;
      return checksAs((check) => {
        if (check.status === 'signedOut' || !check.account) return check;
        first ??= check.account;
        return withAccount(check, first);
      });
    },
  },
  {
    title: 'says that whatever was typed is theirs',
    breaks: [
      'session.check/identifier-of-replaced-complete',
      'session.check/identifier-of-replaced-pending',
      'session.check/identifier-of-each',
      'session.check/identifier-look-alike',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'session.check/identifier-matches',
    ],
    inWorld: () =>
      inSession(({ check }) => ({
        check: after(check, (result, { identifier }) =>
          result.ok && result.value.status !== 'signedOut' && identifier !== undefined
            ? succeeded({ ...result.value, identifierMatches: true })
            : result,
        ),
      })),
  },
  {
    title: 'says that whatever was typed is somebody else’s',
    breaks: [
      'session.check/identifier-of-each',
      'session.check/identifier-as-typed',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'session.check/identifier-matches',
    ],
    inWorld: () =>
      inSession(({ check }) => ({
        check: after(check, (result, { identifier }) =>
          result.ok && result.value.status !== 'signedOut' && identifier !== undefined
            ? succeeded({ ...result.value, identifierMatches: false })
            : result,
        ),
      })),
  },
];
