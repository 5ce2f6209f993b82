export { createMemoryAdapter } from './adapter.ts';
export type { MemoryAdapterOptions } from './adapter.ts';
export type { AuthenticatorCode } from './authenticator.ts';
export { createMemoryBackend } from './backend.ts';
export type { AccountChanges, MemoryBackend } from './backend.ts';
export type { MemoryBrowser } from './browser.ts';
export type { Calls, MethodName } from './calls.ts';
export type { Fault, Faults } from './faults.ts';
export type { Limits } from './limits.ts';
export type {
  MemoryAccount,
  MemoryBackendOptions,
  MemoryFactor,
  RecoveryCodeOptions,
  TotpOptions,
} from './options.ts';
export type { Message, Outbox } from './outbox.ts';
export type { Policy, Step } from './policy.ts';
export type { Random } from './random.ts';
export { FreshProofRequiredError } from './step-up.ts';
export type { WayKind } from './ways.ts';
