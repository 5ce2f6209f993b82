import type { MethodName } from '@mfa-flow/adapter-memory';
import type { Call } from '@mfa-flow/contract';

/** Makes a method that goes wrong as planned, and is written down. */
export type RecordCall = <Input, Value>(method: MethodName, call: Call<Input, Value>) => Call<Input, Value>;
