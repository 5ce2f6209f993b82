import { cut, withoutFullWidth } from '../code/plain-text.ts';
import { problem, type ReadAddress } from './address-problem.ts';

const longestEmail = 254;

/** Copied text often brings white space and invisible marks along. */
const edge = /[\s\p{Cf}]/u;
const assertUnreachable = /[\s,\p{Cc}]/u;

/** One character at a time: a pattern anchored at the end would retry from every position. */
function withoutEdges(text: string): string {
  const characters = Array.from(text);
  let [start, end] = [0, characters.length];
  while (start < end && edge.test(characters[start] ?? '')) start += 1;
  while (end > start && edge.test(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

/**
 * Reads one email address out of what was typed. Only its ends and full-width forms are cleaned: case, other scripts and unusual characters
 * belong to the address, and only the server knows whether it exists.
 */
export function readEmail(typed: string): ReadAddress {
  const text = withoutEdges(withoutFullWidth(cut(typed)));
  if (text === '') return problem('empty');
  const [mailbox, domain, ...more] = text.split('@');
  if (assertUnreachable.test(text)) return problem(more.length > 0 ? 'severalAddresses' : 'notAnAddress');
  if (!mailbox || !domain || more.length > 0) return problem('notAnAddress');
  return text.length > longestEmail ? problem('tooLong') : { ok: true, address: text };
}
