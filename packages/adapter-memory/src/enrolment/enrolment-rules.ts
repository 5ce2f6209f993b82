import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentAddress, Failure, Result } from '@mfa-flow/contract';
import type { Accounts } from '../accounts/accounts.ts';
import type { Purpose } from './enrolment.ts';
import { isAddress, tidyAddress } from '../accounts/addresses.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import type { StepUp } from '../sessions/step-up.ts';
import type { EnrollableFactor, EnrollableKind, SentKind, SentFactor } from '../accounts/factor.ts';

/** What may be set up, and where codes may go. */
export interface EnrolmentRules {
  /** Undefined: this session may set up a factor of this kind now. */
  readonly refusal: (session: Session, kind: EnrollableKind, purpose: Purpose) => Failure | undefined;
  /** Why what was begun cannot be confirmed any more, if so. */
  readonly staleness: (session: Session, factor: EnrollableFactor) => Failure | undefined;
  readonly wayTo: (session: Session, kind: SentKind, to: EnrolmentAddress) => Result<SentFactor, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly stepUp: StepUp;
}

export function createEnrolmentRules({ settings, accounts, stepUp }: Parts): EnrolmentRules {
  return {
    refusal(session, kind, purpose) {
      if (!settings.enrolment.includes(kind)) {
        return { code: 'refused', raw: { message: 'Nobody can set this up here.' } };
      }
      const status = sessionStatusOf(session);
      if (status.is === 'refused') return { code: 'refused' };
      const isThere = session.account.factors.some((factor) => factor.kind === kind);
      if (purpose === 'replacing' && !isThere) return { code: 'factor_gone' };
      if (purpose === 'adding' && isThere) return { code: 'conflict' };
      if (status.is === 'complete') {
        return stepUp.isFresh(session) ? undefined : { code: 'step_up_required' };
      }
      // Before that a factor that is ready has to be used: else a stolen password would be enough.
      const isAsked = status.is === 'open' && status.setUp.includes(kind);
      return isAsked ? undefined : { code: 'verification_required' };
    },

    staleness({ account }, factor) {
      if (factor.kind === 'authenticator') {
        return account.newAuthenticator === factor ? undefined : { code: 'restart' };
      }
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
