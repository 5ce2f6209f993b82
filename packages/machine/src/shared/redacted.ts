const inspect = Symbol.for('nodejs.util.inspect.custom');
const mark = '[redacted]';

/**
 * Carries a secret through events and context. Whatever prints, copies or serialises it gets "[redacted]";
 * only `reveal` gives the value, and nothing does after `wipe`.
 */
export class Redacted<Value> {
  #value: Value | undefined;

  constructor(value: Value) {
    this.#value = value;
  }

  /** The value, or undefined once wiped. */
  reveal(): Value | undefined {
    return this.#value;
  }

  wipe(): void {
    this.#value = undefined;
  }

  toJSON(): string {
    return mark;
  }

  toString(): string {
    return mark;
  }

  [inspect](): string {
    return mark;
  }
}

export const redact = <Value>(value: Value): Redacted<Value> => new Redacted(value);
