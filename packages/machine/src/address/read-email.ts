import { cut } from '../code/plain-text.ts';
import { problem, type ReadAddress } from './address-problem.ts';

const longestEmail = 254;

/** White space and invisible marks at the ends come along with a copied text. */
const edges = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const impossible = /[\s,\p{Cc}]/u;

/**
 * Reads one email address out of what was typed. Only its ends are cleaned: case, other scripts and unusual characters
 * belong to the address, and whether it exists only the server can tell.
 */
export function readEmail(typed: string): ReadAddress {
  const text = cut(typed).replace(edges, '');
  if (text === '') return problem('empty');
  const [mailbox, domain, ...more] = text.split('@');
  if (impossible.test(text)) return problem(more.length > 0 ? 'severalAddresses' : 'notAnAddress');
  if (!mailbox || !domain || more.length > 0) return problem('notAnAddress');
  return text.length > longestEmail ? problem('tooLong') : { ok: true, address: text };
}
