import { succeeded } from '@mfa-flow/contract';
import type { Enrolment } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inCode, inEnrolment, inRedirect, inSession } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Is content with this first factor. */
const contentWith = (way: 'code' | 'provider'): Breaker => {
  let isHere = false;
  const enter = <Result extends { readonly ok: boolean }>(result: Result): Result => {
    isHere ||= result.ok;
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
      isHere && check.status === 'factorsRequired'
        ? { status: 'complete', account: check.account ?? { id: 'somebody' } }
        : check,
    ),
  );
};

export const noShortCutMutants: readonly Mutant[] = [
  {
    title: 'asks for no second step after a code that signs in',
    breaks: ['firstFactor.code.verify/second-step'],
    inWorld: () => contentWith('code'),
  },
  {
    title: 'asks for no second step after a return from the provider',
    breaks: ['firstFactor.redirect.complete/second-step'],
    inWorld: () => contentWith('provider'),
  },
  {
    title: 'signs in whoever opens a verification link',
    breaks: ['emailVerification.confirm/used-once', 'emailVerification.confirm/signs-nobody-in'],
    inWorld: () => {
      let isOpened = false;
      return all(
        (good) => {
          const { emailVerification: port } = good;
          if (port === undefined) return good;
          const confirm = after(port.confirm, (result) => {
            isOpened ||= result.ok;
            return result;
          });
          return { ...good, emailVerification: { ...port, confirm } };
        },
        checksAs((check) =>
          check.status === 'signedOut' && isOpened
            ? { status: 'complete', account: { id: 'somebody' } }
            : check,
        ),
      );
    },
  },
  {
    title: 'gives everybody the key of whoever began first',
    breaks: ['enrolment.begin/two-keys'],
    inWorld: () => {
      let first: Enrolment | undefined;
      return inEnrolment(({ begin }) => ({
        begin: after(begin, (result) => {
          if (!result.ok || result.value.kind !== 'authenticator') return result;
          first ??= result.value;
          return first.kind === 'authenticator' ? succeeded({ ...result.value, uri: first.uri }) : result;
        }),
      }));
    },
  },
];
