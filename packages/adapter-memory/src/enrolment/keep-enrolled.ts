import { addApp, dropApp, hasFactor, putFactor } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import type { AuthenticatorApp } from '../accounts/factor.ts';
import { recordSetUp } from '../accounts/proof.ts';
import { factorName } from '../self-service/factor-name.ts';
import { hasCodes, renewCodes } from '../self-service/recovery-code-set.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Enrolment } from './enrolment.ts';

/** Makes a confirmed enrolment a factor. Returns the recovery codes that come with it, if any. */
export function keepEnrolled(
  session: Session,
  enrolment: Enrolment,
  settings: Settings,
): readonly string[] | undefined {
  const { account } = session;
  const { factor } = enrolment;
  const isFirst = !hasFactor(account);
  enrolment.confirmed = true;
  factor.addedAt = settings.clock();
  if (factor.kind === 'authenticator') keepApp(account, factor, enrolment.replaces);
  else {
    account[factor.kind] ??= factor.address;
    putFactor(account, factor);
  }
  recordSetUp(session, factor, settings);
  const comeAlong = settings.selfService.codesWithFirstFactor && isFirst && !hasCodes(account);
  return comeAlong ? renewCodes(account, settings) : undefined;
}

function keepApp(account: Account, app: AuthenticatorApp, replaces: readonly string[]): void {
  account.newAuthenticator = undefined;
  replaces.forEach((id) => dropApp(account, id));
  // Another factor may have been given this name meanwhile.
  if (app.label !== undefined && !factorName(account, app.label).ok) delete app.label;
  addApp(account, app);
}
