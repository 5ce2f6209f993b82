import type { Failure } from '@mfa-flow/contract';
import type { Settings } from '../settings.ts';

/** The refusal of a call whose token is missing or is not accepted. */
export const attestationRefusal = (
  { acceptsAttestation }: Settings,
  token: string | undefined,
): { readonly ok: false; readonly failure: Failure } | undefined =>
  acceptsAttestation(token) ? undefined : { ok: false, failure: { code: 'attestation_failed' } };
