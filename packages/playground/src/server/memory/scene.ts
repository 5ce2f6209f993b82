import type { MemoryBackend, MemoryBrowser } from '@mfa-flow/adapter-memory';
import type { Register } from './register.ts';

/** What everything at the server happens to. */
export interface Scene {
  readonly backend: MemoryBackend;
  readonly browser: MemoryBrowser;
  /** Whom the situation is about. */
  readonly person: string;
  readonly register: Register;
}
