import type { PersonWanted } from './world.ts';

/** A person as a report names them. */
export function described({
  factors,
  mustSetUp,
  required,
  standing,
  emailUnverified,
  displayName,
}: PersonWanted): string {
  const toSetUp = mustSetUp ? `, who has to set up ${mustSetUp.join(' or ')}` : '';
  const list = factors.length === 0 ? 'no factor' : `the factors ${factors.join(', ')}`;
  const each = required === 'each' ? ', each of them required' : '';
  const email = emailUnverified ? ', an unverified email address' : '';
  const name = displayName === undefined ? '' : `, the name "${displayName}"`;
  return `${list}${toSetUp}${each}${email}${name}${standing === undefined ? '' : `, ${standing}`}`;
}
