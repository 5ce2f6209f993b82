import type { CallOptions, Failure, Result } from '@mfa-flow/contract';

/**
 * Runs what a device does to confirm a person, such as a passkey: `options` are those of the challenge, the value is what
 * the adapter's `verify` is given. Started by a press and never by itself, one at a time; `signal` aborts it when the person
 * leaves. Somebody who stops it has not failed: that is `dismissed`, as is a thrown `NotAllowedError` or `AbortError`.
 */
export type Ceremony = (
  options: unknown,
  call: CallOptions,
) => Promise<Result<unknown, Failure<'dismissed' | 'refused'>>>;
