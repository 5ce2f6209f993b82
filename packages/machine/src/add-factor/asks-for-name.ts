import type { AddableFactor, MfaAdapter, Overview } from '@mfa-flow/contract';

/**
 * Whether a name is asked for before a factor is added: there is another of its kind to tell it from, and the backend has
 * names. Where factors cannot be renamed, the backend says so, or the names that are listed show that a new one can be given one.
 */
export function asksForName(
  { account }: Pick<MfaAdapter, 'account'>,
  { factors }: Pick<Overview, 'factors'>,
  { kind, replaces, named }: AddableFactor,
): boolean {
  if (kind !== 'authenticator' || replaces !== undefined) return false;
  const others = factors.filter((factor) => factor.kind === kind);
  const hasNames =
    named ?? (account?.rename !== undefined || others.some(({ label }) => label !== undefined));
  return others.length > 0 && hasNames;
}
