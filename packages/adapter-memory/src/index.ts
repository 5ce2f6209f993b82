export type { EmailDemand, MemoryAccount, MemoryFactor } from './accounts/account-options.ts';
export { createMemoryAdapter } from './adapter.ts';
export type { MemoryAdapterOptions } from './adapter.ts';
export type { AuthenticatorCode } from './challenges/authenticator.ts';
export type { AccountChanges, MemoryBackend, MemorySession } from './backend.ts';
export type { MemoryBrowser } from './sessions/browser.ts';
export { methodNames } from './faults/calls.ts';
export type { Calls, MethodName } from './faults/calls.ts';
export { createMemoryBackend } from './create-backend.ts';
export type { Fault, Faults } from './faults/faults.ts';
export type { FirstFactor } from './sessions/first-factor.ts';
export type { Limits } from './limits/limits.ts';
export type { MemoryBackendOptions, RecoveryCodeOptions, TotpOptions } from './options.ts';
export type { CodeMessage, LinkMessage, Message, Outbox } from './messages/outbox.ts';
export type { Policy, SetUp, Step } from './accounts/policy.ts';
export type { Random } from './random.ts';
export type {
  RecoveryCodeMethod,
  SelfServiceOptions,
  SensitiveAction,
} from './self-service/self-service-options.ts';
export { FreshProofRequiredError } from './sessions/step-up.ts';
export type { EnrollableKind, SentKind, StoredFactorKind } from './accounts/factor.ts';
