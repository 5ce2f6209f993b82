import type { CallOptions, Failure, Result } from '@mfa-flow/contract';

/**
 * Runs what a device does to confirm a person, such as a passkey: `options` are those of the challenge, the value is what
 * the adapter's `verify` is given. Started by a press and never by itself, one at a time; `signal` aborts it when the person
 * leaves. Dismissing the prompt is not a failed attempt: it is `dismissed`, as is a thrown `NotAllowedError` or `AbortError`.
 */
export type Ceremony = (
  options: unknown,
  call: CallOptions,
) => Promise<Result<unknown, Failure<'dismissed' | 'refused'>>>;
