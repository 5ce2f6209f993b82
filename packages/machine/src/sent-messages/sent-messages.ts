import type { Challenge } from '@mfa-flow/contract';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';

/** The messages sent, or in flight, to one address. */
export interface SentMessage {
  /** How many were requested. */
  readonly sends: number;
  /** When another one may be requested; epoch in ms. */
  readonly resendAt: number;
  /** The one in flight. */
  readonly sending?: Write<Challenge>;
  /** When that one was requested; epoch in ms. */
  readonly askedAt: number;
  /** The factor state of the last one, while it can be continued. */
  readonly factorState?: FactorState;
}

const nothingSent: SentMessage = { sends: 0, resendAt: 0, askedAt: 0 };

/**
 * What was sent to typed addresses, kept for the life of the flow (SEC-37): leaving, changing the address and coming back
 * send nothing again. Its keys contain whole addresses, so they are private.
 */
export class SentMessages {
  readonly #byAddress = new Map<string, SentMessage>();
  readonly #before = new Map<string, number>();

  /** Restores a wait after a reload: the kind of address is known, the address is not. */
  restore(kind: string, resendAt: number): void {
    this.#before.set(kind, resendAt);
  }

  /** When the wait restored for this kind of address ends. */
  waitBefore(kind: string): number {
    return this.#before.get(kind) ?? 0;
  }

  /** When the longest wait of all keys with this prefix ends. */
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

  /** It can no longer be continued: keep only the wait. */
  end(address: string): void {
    const { factorState: _entry, ...message } = this.#byAddress.get(address) ?? nothingSent;
    this.#byAddress.set(address, message);
  }

  clear(): void {
    this.#byAddress.clear();
  }
}
