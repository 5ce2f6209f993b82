import { failed, type CallOptions, type Result, type WithAttestation } from '@mfa-flow/contract';
import { awaitHost } from './host-code.ts';

/** The call that a token is for: of signing in with a password, of a message, or of another message. */
export type AttestedCall = 'signIn' | 'send' | 'resend';

/**
 * Gets a token for a call, of a captcha for example; undefined where this call needs none. Counts as a part of the call: it has the
 * same time limit, and `signal` aborts when the person stops waiting.
 */
export type Attestation = (request: {
  readonly call: AttestedCall;
  readonly signal: AbortSignal;
}) => Promise<string | undefined> | string | undefined;

interface Attesting {
  readonly attestation: Attestation | undefined;
}

/** Makes a call with the token that the host has for it. Without one that it should have, the call is not made. */
export async function attested<Value>(
  { attestation }: Attesting,
  call: AttestedCall,
  { signal }: CallOptions,
  method: (token: WithAttestation) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!attestation) return method({});
  const token = await awaitHost('attestation', () => attestation({ call, signal }));
  if (!token.ok || (token.value !== undefined && (typeof token.value !== 'string' || token.value === ''))) {
    return failed({ code: 'attestation_failed' });
  }
  return method(token.value === undefined ? {} : { attestation: token.value });
}
