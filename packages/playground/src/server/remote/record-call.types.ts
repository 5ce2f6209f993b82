import type { MethodName } from '@mfa-flow/adapter-memory';
import type { Call } from '@mfa-flow/contract';

/** Wraps a method: it fails as planned, and is recorded. */
export type RecordCall = <Input, Value>(method: MethodName, call: Call<Input, Value>) => Call<Input, Value>;
