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
  // The server's message is dropped, since it may repeat user input. `fixes` has our own messages.
  const message = meaning === 'misconfigured' && fixes.get(code);
  const raw: RawFailure = { ...(code && { code }), ...(status && { status }), ...(message && { message }) };
  return typeof meaning === 'object' ? { code: 'input_refused', ...meaning, raw } : { code: meaning, raw };
}

/** Browser errors also have a `code`, which is not a status: 20 for an abort. */
function statusIn(error: unknown): number {
  const code = fieldOf(error, 'code');
  return typeof code === 'number' && code >= 100 ? code : 0;
}

/** The parameter that the server names, in its own backticks. */
const parameterIn = (type: string, words: string): readonly string[] =>
  (type === 'general_argument_invalid' && /`\w{1,50}`/.exec(words)) || [];

/** For errors without a known type: a proxy's page, exceptions of the SDK, the network. */
function meaningOfUntyped(status: number, name: string, words: string, during: VendorCall): Meaning {
  if (status >= 500) return 'server';
  if (status === 429) return 'rate_limited';
  if (status > 0) return 'malformed';
  if (!name.endsWith('Exception')) return meaningOf([name], during) ?? 'unexpected';
  // Up to SDK 15 every failed request becomes one of these, with only a message.
  if (words.startsWith('Missing required parameter')) return 'misconfigured';
  return words.includes('JSON') ? 'malformed' : 'offline';
}
