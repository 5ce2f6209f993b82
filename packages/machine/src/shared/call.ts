import type { CallOptions } from '@mfa-flow/contract';
import { parseAnswer } from '../validation/parse-answer.ts';
import type { Read } from '../validation/parse.ts';
import { fixIn } from '../validation/fix.ts';
import type { Outcome } from './flow-failure.ts';

/** What a call needs from its flow. */
export interface Caller {
  readonly onDefect: (error: unknown) => void;
  readonly onMisconfigured: (fix: string) => void;
  /** Writes without an answer yet. */
  readonly inFlight: Set<InFlight>;
}

interface InFlight {
  readonly kind: 'message' | 'answer' | undefined;
  /** Its answer, once it settles. Never settles if it is abandoned. */
  run(): Promise<unknown>;
  abandon(): void;
}

const never = <Value>() => new Promise<Value>(() => undefined);

/**
 * Calls the adapter and validates its answer. Never rejects: a throw becomes the failure `unexpected`, and the error goes
 * only to the host's `onDefect`, since its text may contain user input.
 * An aborted call never settles: its AbortError must not look like an answer.
 */
async function ask<Value>(
  caller: Caller,
  readAnswer: Read<Value>,
  signal: AbortSignal,
  method: (options: CallOptions) => Promise<unknown>,
): Promise<Outcome<Value>> {
  try {
    const answer = await method({ signal });
    if (signal.aborted) return await never();
    const fix = fixIn(answer);
    if (fix !== undefined) caller.onMisconfigured(fix);
    return parseAnswer(readAnswer, answer);
  } catch (error) {
    if (signal.aborted) return never();
    caller.onDefect(error);
    return { ok: false, failure: { code: 'unexpected' } };
  }
}

/** A call that changes nothing. Safe to repeat, so a remount simply calls again. */
export const read = ask;

interface WriteOptions {
  /** Called once, as soon as the call settles or is abandoned. */
  readonly onSettled?: () => void;
  /**
   * `message`: leaving the step does not abandon it, and coming back waits for the same answer. `answer`: it may verify the
   * person, so leaving the step is followed by a read.
   */
  readonly kind?: 'message' | 'answer' | undefined;
}

/**
 * A call that changes something: made once, however often the actor that waits for it is stopped and restarted (Strict
 * Mode, `<Activity>`, remount). All of them get the same answer.
 */
export class Write<Value> {
  readonly kind: WriteOptions['kind'];
  readonly #start: () => Promise<Outcome<Value>>;
  readonly #controller = new AbortController();
  readonly #onSettled: () => void;
  #answer: Promise<Outcome<Value>> | undefined;

  constructor(
    caller: Caller,
    readAnswer: Read<Value>,
    method: (options: CallOptions) => Promise<unknown>,
    { onSettled = () => undefined, kind }: WriteOptions = {},
  ) {
    this.kind = kind;
    this.#onSettled = () => {
      caller.inFlight.delete(this);
      onSettled();
    };
    this.#start = async () => {
      caller.inFlight.add(this);
      try {
        return await ask(caller, readAnswer, this.#controller.signal, method);
      } finally {
        this.#onSettled();
      }
    };
  }

  run(): Promise<Outcome<Value>> {
    // Abandoned when the flow stopped, and awaited again after a restart: the outcome is unknown.
    if (this.#controller.signal.aborted) return Promise.resolve({ ok: false, failure: { code: 'timeout' } });
    this.#answer ??= this.#start();
    return this.#answer;
  }

  /** Stops waiting. Whether the call took effect is unknown. */
  abandon(): void {
    if (this.#controller.signal.aborted) return;
    this.#controller.abort();
    this.#onSettled();
  }
}
