import type { Demand } from '@mfa-flow/contract';
import type { EnvironmentOptions } from '../shared/environment.ts';
import { hostDuration, hostFunction } from '../shared/host-code.ts';
import { demandShape, readDemand } from '../validation/demand.ts';
import { ParseError } from '../validation/parse.ts';

export type DemandReaderOptions = Pick<
  EnvironmentOptions,
  'adapter' | 'timeoutMs' | 'onDefect' | 'onMisconfigured'
>;

/**
 * Recognises a demand for fresh proof in an error of the host's own call. Never rejects, and takes no longer than a call may:
 * the body of a response may never end. Whatever is no demand is none, and is told once. For the life of an adapter.
 */
export function createDemandReader({
  adapter,
  timeoutMs,
  ...host
}: DemandReaderOptions): (error: unknown) => Promise<Demand | undefined> {
  const onDefect = hostFunction('onDefect', host.onDefect, nothing) ?? nothing;
  const onMisconfigured = hostFunction('onMisconfigured', host.onMisconfigured, nothing) ?? nothing;
  let isTold = false;
  return async (error) => {
    try {
      const asked = adapter.session.demandIn?.({ error });
      // Whoever is asked for proof is told of a wrong `timeoutMs` then.
      const said: unknown = await within(hostDuration('timeoutMs', timeoutMs, 30_000, nothing), asked);
      return said === undefined || said === null ? undefined : readDemand(said);
    } catch (thrown) {
      if (!(thrown instanceof ParseError)) onDefect(thrown);
      else if (!isTold) {
        isTold = true;
        onMisconfigured(`\`session.demandIn\` has to give ${demandShape}, and undefined for no demand.`);
      }
      return undefined;
    }
  };
}

const nothing = () => undefined;

/** Undefined, if it takes longer. */
async function within<Value>(ms: number, given: Promise<Value> | undefined): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([given, limit]);
  } finally {
    clearTimeout(timer);
  }
}
