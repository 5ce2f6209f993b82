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

/** A stand-in core on a free port, or the true one that is at this address. */
export async function startCore(
  clock: Clock,
  trueCore: string | undefined,
  options: CoreOptions | undefined,
): Promise<RunningCore> {
  if (trueCore !== undefined) return { url: trueCore, close: () => Promise.resolve() };
  const keys = await createSigningKeys(clock.now());
  const { listener, reset } = createCore(clock, keys, options);
  const { port, answerWith, close } = await listen(0);
  answerWith(listener);
  return { url: `http://localhost:${port}`, reset, close };
}
