import type { CaseId, ConformanceCase } from './case.ts';
import { Violation } from './violation.ts';
import type { PortName } from './ports.ts';
import { show } from './show.ts';
import type { Trail } from './trail.ts';
import type { TraitId } from './traits/traits.ts';

/** Why a case failed: what the contract requires, what was observed, of whom, which calls were made, where to read on. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
  readonly caseId: CaseId;
  /** The rule for every call that was broken, if it was one of those. */
  readonly trait: TraitId | undefined;

  constructor({ id, title, port, file }: ConformanceCase, trail: Trail, cause: unknown) {
    const { asked, seen, trait } = violationOf(cause);
    const lines = [
      `${id}: ${title}`,
      `  the contract asks: ${asked}`,
      `  seen: ${seen}`,
      ...(trail.people() === '' ? [] : [`  person: ${trail.people()}`]),
      `  calls: ${trail.calls() || 'none'}`,
      ...(file === undefined ? [] : [`  the case: @mfa-flow/conformance/src/${file}`]),
      `  read on: @mfa-flow/contract/src/${sources[port]}`,
    ];
    super(lines.join('\n'), { cause });
    this.caseId = id;
    this.trait = trait;
  }
}

function violationOf(cause: unknown) {
  if (cause instanceof Violation) return cause;
  // Not an error of the adapter or the kit: most likely of the world.
  const seen = `${show(cause)} (thrown outside the adapter's answers, by the world perhaps: see the cause)`;
  return { asked: 'the case runs to its end.', seen, trait: undefined };
}

/** Where the contract explains each port. The sources come with the package. */
const sources: { readonly [Port in PortName]: string } = {
  session: 'ports/session.ts',
  'session.demandIn': 'ports/session.ts',
  challenges: 'ports/challenges.ts',
  'challenges.available': 'ports/challenges.ts',
  'firstFactor.password': 'ports/first-factor.ts',
  'firstFactor.code': 'ports/first-factor.ts',
  'firstFactor.redirect': 'ports/first-factor.ts',
  emailVerification: 'ports/email-verification.ts',
  enrolment: 'ports/enrolment.ts',
  'enrolment.remove': 'ports/enrolment.ts',
  recoveryCodes: 'ports/recovery-codes.ts',
  'recoveryCodes.create': 'ports/recovery-codes.ts',
  'recoveryCodes.regenerate': 'ports/recovery-codes.ts',
  'recoveryCodes.reveal': 'ports/recovery-codes.ts',
  'recoveryCodes.remaining': 'ports/recovery-codes.ts',
  protection: 'ports/protection.ts',
  account: 'ports/account.ts',
  'account.rename': 'ports/account.ts',
  'account.forgetDevice': 'ports/account.ts',
  'account.signOutOthers': 'ports/account.ts',
};
