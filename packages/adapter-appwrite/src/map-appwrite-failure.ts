import type { Failure, RawFailure } from '@mfa-flow/contract';
import { fieldOf, textIn } from './client/field-of.ts';
import type { VendorCall } from './client/vendor-calls.ts';
import { meaningOf } from './failure-table.ts';
import type { Meaning } from './failure-table.ts';
import { fixes } from './fixes.ts';

/** The one place where errors of the client become failures of the contract. */
export function mapAppwriteFailure(error: unknown, during: VendorCall): Failure {
  const type = textIn(error, 'type');
  const words = (textIn(error, 'message') ?? '').slice(0, 1000);
  const status = statusIn(error);
  const code = (type ?? textIn(error, 'name'))?.slice(0, 100) ?? '';
  const meaning =
    (type === undefined ? undefined : meaningOf([...parameterIn(type, words), type], during)) ??
    meaningOfUntyped(status, code, words, during);
  // The server's words stay behind: they may repeat what was typed. What to fix is told in our own.
  const message = meaning === 'misconfigured' && fixes.get(code);
  const raw: RawFailure = { ...(code && { code }), ...(status && { status }), ...(message && { message }) };
  return typeof meaning === 'object' ? { code: 'input_refused', ...meaning, raw } : { code: meaning, raw };
}

/** Errors of the browser have a `code` as well, which is no status: 20 for one that was aborted. */
function statusIn(error: unknown): number {
  const code = fieldOf(error, 'code');
  return typeof code === 'number' && code >= 100 ? code : 0;
}

/** The parameter that the server complains of, in its own quotation marks. */
const parameterIn = (type: string, words: string): readonly string[] =>
  (type === 'general_argument_invalid' && /`\w{1,50}`/.exec(words)) || [];

/** For what came without a type that is known: a proxy's page, the SDK's own violations, the network. */
function meaningOfUntyped(status: number, name: string, words: string, during: VendorCall): Meaning {
  if (status >= 500) return 'server';
  if (status === 429) return 'rate_limited';
  if (status > 0) return 'malformed';
  if (!name.endsWith('Exception')) return meaningOf([name], during) ?? 'unexpected';
  // Up to SDK 15 everything that goes wrong in a request becomes one of these, with nothing but its words left.
  if (words.startsWith('Missing required parameter')) return 'misconfigured';
  return words.includes('JSON') ? 'malformed' : 'offline';
}
