import { cut, withoutFullWidth } from '../code/plain-text.ts';
import { problem, type ReadAddress } from './address-problem.ts';

const longestEmail = 254;

/** White space and invisible marks come along with a copied text. */
const edge = /[\s\p{Cf}]/u;
const assertUnreachable = /[\s,\p{Cc}]/u;

/** One character at a time: a pattern for the end of a text would try again from each of its places. */
function withoutEdges(text: string): string {
  const characters = Array.from(text);
  let [start, end] = [0, characters.length];
  while (start < end && edge.test(characters[start] ?? '')) start += 1;
  while (end > start && edge.test(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

/**
 * Reads one email address out of what was typed. Only its ends and full-width forms are cleaned: case, other scripts and unusual characters
 * belong to the address, and whether it exists only the server can tell.
 */
export function readEmail(typed: string): ReadAddress {
  const text = withoutEdges(withoutFullWidth(cut(typed)));
  if (text === '') return problem('empty');
  const [mailbox, domain, ...more] = text.split('@');
  if (assertUnreachable.test(text)) return problem(more.length > 0 ? 'severalAddresses' : 'notAnAddress');
  if (!mailbox || !domain || more.length > 0) return problem('notAnAddress');
  return text.length > longestEmail ? problem('tooLong') : { ok: true, address: text };
}
