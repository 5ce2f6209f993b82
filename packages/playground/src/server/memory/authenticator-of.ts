import type { AuthenticatorCode, MemoryBackend } from '@mfa-flow/adapter-memory';

/** What the person's app shows now; undefined without an app, for which the backend throws. */
export function authenticatorOf(backend: MemoryBackend, person: string): AuthenticatorCode | undefined {
  try {
    return backend.authenticatorCode(person);
  } catch {
    return undefined;
  }
}
