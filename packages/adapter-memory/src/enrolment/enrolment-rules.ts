import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentAddress, Failure, Result } from '@mfa-flow/contract';
import type { Accounts } from '../accounts/accounts.ts';
import type { Purpose } from './enrolment.ts';
import { isAddress, sameAddress, tidyAddress } from '../accounts/addresses.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import type { Guard } from '../self-service/guard.ts';
import type { SensitiveAction } from '../self-service/self-service-options.ts';
import type { EnrollableFactor, EnrollableKind, SentKind, SentFactor } from '../accounts/factor.ts';

/** What may be set up, and where codes may go. */
export interface EnrolmentRules {
  /** Undefined: this session may set up a factor of this kind now. */
  readonly refusal: (session: Session, kind: EnrollableKind, purpose: Purpose) => Failure | undefined;
  /** The same for the password, which is asked for once, at the beginning. */
  readonly passwordRefusal: (
    session: Session,
    kind: EnrollableKind,
    purpose: Purpose,
    typed: string | undefined,
  ) => Failure | undefined;
  /** Why an enrolment can no longer be confirmed, if so. */
  readonly staleness: (session: Session, factor: EnrollableFactor) => Failure | undefined;
  readonly wayTo: (session: Session, kind: SentKind, to: EnrolmentAddress) => Result<SentFactor, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly guard: Guard;
}

export function createEnrolmentRules({ settings, accounts, guard }: Parts): EnrolmentRules {
  const { severalAuthenticators, addresses } = settings.selfService;

  const isThere = ({ account }: Session, kind: EnrollableKind) =>
    account.factors.some((factor) => factor.kind === kind);
  /** One that is on file can always be changed: whether it is another one shows when it is read. */
  const mayBeAnother = (kind: EnrollableKind) =>
    kind === 'authenticator' ? severalAuthenticators : addresses === 'onFile';

  return {
    refusal(session, kind, purpose) {
      if (!settings.enrolment.includes(kind)) {
        return { code: 'refused', raw: { message: 'Nobody can set this up here.' } };
      }
      const status = sessionStatusOf(session);
      if (status.is === 'refused') return { code: 'refused' };
      if (purpose === 'replacing' && !isThere(session, kind)) return { code: 'factor_gone' };
      if (purpose === 'adding' && isThere(session, kind) && !mayBeAnother(kind)) return { code: 'conflict' };
      if (status.is === 'complete') return guard.freshProof(session, actionOf(kind, purpose));
      // Before that a factor that is ready has to be used: else a stolen password would be enough.
      const isAsked = status.is === 'open' && status.setUp.includes(kind);
      return isAsked ? undefined : { code: 'verification_required' };
    },

    // During a set-up while signing in the password was just typed.
    passwordRefusal: (session, kind, purpose, typed) =>
      sessionStatusOf(session).is === 'complete'
        ? guard.password(session, actionOf(kind, purpose), typed)
        : undefined,

    staleness({ account }, factor) {
      if (factor.kind === 'authenticator') {
        return account.newAuthenticator === factor ? undefined : { code: 'restart' };
      }
      const { [factor.kind]: onFile } = account;
      const isOld = onFile === undefined || !sameAddress(factor.kind, factor.address, onFile);
      if (addresses === 'onFile' && isOld) return { code: 'restart' };
      return accounts.isTaken(factor.kind, factor.address, account) ? { code: 'refused' } : undefined;
    },

    wayTo({ account }, kind, to) {
      if ('destinationId' in to) {
        const { [kind]: onFile } = account;
        // One address of a kind is on file, and it is named like the kind.
        if (to.destinationId !== kind || onFile === undefined) return failed({ code: 'factor_gone' });
        return succeeded({ kind, address: onFile });
      }
      // An address of someone else is refused like an invalid one, so that nobody learns whose it is.
      if (!isAddress(kind, to.address) || accounts.isTaken(kind, to.address, account)) {
        return failed({ code: 'input_refused', field: kind });
      }
      return succeeded({ kind, address: tidyAddress(kind, to.address) });
    },
  };
}

function actionOf(kind: EnrollableKind, purpose: Purpose): SensitiveAction {
  if (purpose === 'replacing') return 'replaceFactor';
  return kind === 'authenticator' ? 'addAuthenticator' : 'addAddress';
}
