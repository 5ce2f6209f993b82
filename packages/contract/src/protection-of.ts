import type { AccountFactor, AddableFactor, Overview } from './ports/account.ts';

/**
 * What protects the account now: `on`, `off` although something is set up, `notReady` when it is switched on and nothing
 * counts, or `nothing` set up at all.
 */
export type ProtectionState = 'on' | 'off' | 'notReady' | 'nothing';

/** Whether a factor is asked for at sign-in. Recovery codes stand in for others, and are no protection of their own. */
const counts = ({ kind, state }: AccountFactor): boolean => state === 'on' && kind !== 'recoveryCode';

/** The factors that count. */
export const countingFactors = ({ factors }: Pick<Overview, 'factors'>): readonly AccountFactor[] =>
  factors.filter(counts);

/** What can be added beside the others: an address that takes the place of another is a change. */
export const furtherFactors = ({ addable }: Pick<Overview, 'addable'>): readonly AddableFactor[] =>
  addable.filter(({ replaces }) => replaces === undefined);

/** The switch and the factors together: neither alone protects. */
export function protectionOf(overview: Pick<Overview, 'factors' | 'protectionOn'>): ProtectionState {
  const isSwitchedOff = overview.protectionOn === false;
  if (countingFactors(overview).length > 0) return isSwitchedOff ? 'off' : 'on';
  if (overview.protectionOn) return 'notReady';
  return overview.factors.some(({ kind }) => kind !== 'recoveryCode') ? 'off' : 'nothing';
}

/** What removing a factor means: which factors would still count, and whether it turns the protection off. */
export function removalOf(
  overview: Overview,
  factor: AccountFactor,
): {
  readonly remaining: readonly AccountFactor[];
  readonly turnsOff: boolean;
  /** It is the last one, and the next sign-in asks for another. */
  readonly asksForSetUp: boolean;
} {
  const remaining = countingFactors(overview).filter(({ id }) => id !== factor.id);
  const isLast = protectionOf(overview) === 'on' && remaining.length === 0;
  const asksForSetUp = isLast && overview.asksForSetUp === true;
  return { remaining, turnsOff: isLast && !asksForSetUp, asksForSetUp };
}
