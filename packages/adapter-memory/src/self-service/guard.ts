import { sameText } from '../challenges/same-text.ts';
import type { Failure } from '@mfa-flow/contract';
import type { Attempts } from '../challenges/attempts.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { StepUp } from '../sessions/step-up.ts';
import type { SensitiveAction } from './self-service-options.ts';

/** What the backend asks for before something sensitive. Undefined: it may be done. */
export interface Guard {
  readonly freshProof: (session: Session, action: SensitiveAction) => Failure | undefined;
  readonly password: (
    session: Session,
    action: SensitiveAction,
    typed: string | undefined,
  ) => Failure | undefined;
  /** Both, and the proof first: nobody types a password in vain. */
  readonly refusal: (
    session: Session,
    action: SensitiveAction,
    typed: string | undefined,
  ) => Failure | undefined;
}

interface Parts {
  readonly settings: Settings;
  readonly stepUp: StepUp;
  /** Shared with sign-in, so that an open session gives no additional attempts. */
  readonly passwords: Attempts;
}

export function createGuard({ settings: { selfService }, stepUp, passwords }: Parts): Guard {
  const freshProof: Guard['freshProof'] = (session, action) =>
    selfService.freshProofFor.includes(action) && !stepUp.isFresh(session)
      ? { code: 'step_up_required' }
      : undefined;

  const password: Guard['password'] = ({ account }, action, typed) => {
    if (!selfService.passwordFor.includes(action)) return undefined;
    const locked = passwords.locked(account.identifier);
    if (locked !== undefined) return locked;
    if (typed === undefined) return { code: 'input_refused', field: 'password' };
    if (sameText(account.password, typed)) {
      passwords.forget(account.identifier);
      return undefined;
    }
    const wrong = passwords.wrong(account.identifier, 'wrong_credentials');
    return wrong.code === 'locked' ? wrong : { code: 'input_refused', field: 'password' };
  };

  return {
    freshProof,
    password,
    refusal: (session, action, typed) => freshProof(session, action) ?? password(session, action, typed),
  };
}
