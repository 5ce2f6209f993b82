/**
 * A token that the host has got for this call: of a captcha, or of whatever else its backend asks for. Opaque; an adapter passes it
 * on where its backend expects it. A backend that refuses it, or misses it, is `attestation_failed`.
 */
export interface WithAttestation {
  readonly attestation?: string;
}
