import type { Clock } from './core/clock.ts';
import { createCore } from './core/core.ts';
import type { CoreOptions } from './core/core-options.ts';
import { createSigningKeys } from './core/sessions/signing-keys.ts';
import { listen } from './listen.ts';

interface RunningCore {
  readonly url: string;
  /** Absent: a true core, which does not forget on demand. */
  readonly reset?: () => void;
  readonly close: () => Promise<void>;
}

/** A stand-in core on this port of this machine; 0 means a free one. */
export async function startStandInCore(
  clock: Clock,
  options: CoreOptions | undefined,
  port = 0,
): Promise<Required<RunningCore>> {
  const keys = await createSigningKeys(clock.now());
  const { listener, reset } = createCore(clock, keys, options);
  const listening = await listen(port);
  listening.answerWith(listener);
  return { url: `http://localhost:${listening.port}`, reset, close: listening.close };
}

/** A stand-in core of one's own, or the true one that is at this address. */
export const startCore = async (
  clock: Clock,
  trueCore: string | undefined,
  options: CoreOptions | undefined,
): Promise<RunningCore> =>
  trueCore === undefined
    ? startStandInCore(clock, options)
    : { url: trueCore, close: () => Promise.resolve() };
