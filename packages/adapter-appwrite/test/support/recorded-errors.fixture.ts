import { readFileSync } from 'node:fs';
import type * as vendor from '../../src/client/vendor-calls.ts';

/** A call of the adapter, by its name in the list of calls. */
export type CallName = Exclude<keyof typeof vendor, 'prototype'>;

/** An answer of a true server (Appwrite 1.6.0 or 1.8.1) to one of the calls that the adapter makes. */
export interface RecordedError {
  readonly call: CallName;
  readonly status: number;
  readonly body: { readonly message: string; readonly type?: string; readonly version: string };
}

/** Every error that was recorded, each once per version. Some placeholders stand where addresses of the recording were. */
// Written by a script from recordings and read by tests alone, so its shape is taken on trust.
export const recordedErrors = JSON.parse(
  readFileSync(new URL('recorded-errors.fixture.json', import.meta.url), 'utf8'),
) as readonly RecordedError[];

/** What a row is known by: the call, the type, and the parameter that the message names. */
export const nameOf = ({ call, body }: RecordedError) =>
  [call, body.type ?? '-', /`\w+`/.exec(body.message)?.[0]].filter(Boolean).join(' ');
