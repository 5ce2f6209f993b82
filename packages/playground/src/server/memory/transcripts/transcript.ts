import type { MethodName } from '@mfa-flow/adapter-memory';
import type { Call, MfaAdapter } from '@mfa-flow/contract';
import type { Scene } from '../scene.ts';

interface Parts<Input, Given, Value> {
  /** The method of an adapter, if it is there. */
  readonly of: (adapter: MfaAdapter) => Call<Input, Value> | undefined;
  /** What the journal may know of a call, asked before the server judges it. Undefined: the server is as before. */
  readonly redact: (input: Input, scene: Scene) => Given | undefined;
  /** The same input, from what the server knows at that moment; undefined if it knows it no more. */
  readonly recall: (given: Given, scene: Scene) => Input | undefined;
  /** Keeps what the server handed out, for the calls that stand on it. */
  readonly keep?: (value: Value, scene: Scene) => void;
}

/** How the calls of a method are written down, and done again. */
export interface Transcript<Input, Value> {
  readonly method: MethodName;
  readonly redact: (input: Input, scene: Scene) => unknown;
  readonly keep: (value: Value, scene: Scene) => void;
  readonly again: (given: unknown, adapter: MfaAdapter, scene: Scene) => Promise<void>;
}

const options = { signal: new AbortController().signal };

export const transcript = <Input, Given, Value>(
  method: MethodName,
  { of, redact, recall, keep = () => undefined }: Parts<Input, Given, Value>,
): Transcript<Input, Value> => ({
  method,
  redact,
  keep,
  async again(given, adapter, scene) {
    const call = of(adapter);
    // What `redact` of this very method wrote.
    const input = recall(given as Given, scene);
    if (call === undefined || input === undefined) return;
    const answer = await call(input, options);
    if (answer.ok) keep(answer.value, scene);
  },
});
