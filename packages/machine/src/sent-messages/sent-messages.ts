import type { Challenge } from '@mfa-flow/contract';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';

/** The messages that went, or are on their way, to one address. */
export interface SentMessage {
  /** How many were asked for. */
  readonly sends: number;
  /** When another one may be asked for; epoch in ms. */
  readonly resendAt: number;
  /** The one on its way. */
  readonly sending?: Write<Challenge>;
  /** When that one was asked for; epoch in ms. */
  readonly askedAt: number;
  /** What the last one begun is known by, while it can be gone on with. */
  readonly factorState?: FactorState;
}

const nothingSent: SentMessage = { sends: 0, resendAt: 0, askedAt: 0 };

/**
 * What was sent to addresses that were typed, kept while the flow lives (SEC-37): leaving, changing the address and coming
 * back send nothing again. Whole addresses are its keys, so nobody can look into it.
 */
export class SentMessages {
  readonly #byAddress = new Map<string, SentMessage>();
  readonly #before = new Map<string, number>();

  /** What went out before a reload, to an address of this kind: which one is not known any more. */
  restore(kind: string, resendAt: number): void {
    this.#before.set(kind, resendAt);
  }

  /** Until when a message to any address of this kind has to wait. */
  waitBefore(kind: string): number {
    return this.#before.get(kind) ?? 0;
  }

  /** Until when the last of the messages has to wait whose keys begin like this. */
  longestWait(beginning: string): number {
    const waits = [...this.#byAddress].filter(([address]) => address.startsWith(beginning));
    return Math.max(0, ...waits.map(([, { resendAt }]) => resendAt));
  }

  get(address: string): SentMessage {
    return this.#byAddress.get(address) ?? nothingSent;
  }

  set(address: string, message: SentMessage): void {
    this.#byAddress.set(address, message);
  }

  /** It cannot be gone on with: only the wait is left. */
  end(address: string): void {
    const { factorState: _entry, ...message } = this.#byAddress.get(address) ?? nothingSent;
    this.#byAddress.set(address, message);
  }

  clear(): void {
    this.#byAddress.clear();
  }
}
