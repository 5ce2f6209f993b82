import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';
import type { FailureTable } from '../failures/failure-table.ts';
import { mapBetterAuthFailure, mapThrown } from '../failures/map-better-auth-failure.ts';
import type { BetterAuthClient } from './client.types.ts';
import { fieldOf } from './read.ts';
import type { Read } from './read.ts';

interface Request<Value> {
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly read: Read<Value>;
  readonly table?: FailureTable;
  /** It may change whose session this is, or what it holds. */
  readonly changes?: boolean;
}

export type Send = <Value>(request: Request<Value>, options: CallOptions) => Promise<Result<Value>>;

/** One request. Whatever comes back is a value, and a success only if it reads like one. */
export const createSend =
  (client: BetterAuthClient): Send =>
  async ({ path, body = {}, headers = {}, read, table, changes = false }, { signal }) => {
    let retryAfter: string | null = null;
    let answer: unknown;
    try {
      answer = await client.$fetch(path, {
        method: 'POST',
        body,
        headers,
        signal,
        throw: false,
        retry: 0,
        onError: ({ response }) => {
          retryAfter = response.headers.get('x-retry-after');
        },
      });
    } catch (error) {
      return failed(mapThrown(error));
    }
    const error = fieldOf(answer, 'error');
    if (error !== null && error !== undefined) return failed(mapBetterAuthFailure(error, retryAfter, table));
    const value = read(fieldOf(answer, 'data'));
    if (value === undefined) return failed({ code: 'malformed' });
    if (changes) client.$store?.notify('$sessionSignal');
    return succeeded(value);
  };
