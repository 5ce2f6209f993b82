export { sessionStorageNotes } from './mfa-flow/session-storage-notes.ts';
export { MfaFlow } from './mfa-flow/mfa-flow.tsx';
export type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './mfa-flow/mfa-flow.types.ts';
