import type { MethodName } from '@mfa-flow/adapter-memory';
import type { ArmedFault, FaultName } from '../scenario/faults.ts';
import { createStore } from './store.ts';
import type { Readable } from './store.ts';

/** The planned faults. Kept here and not in the backend, so that they survive a reload. */
export interface FaultPlan extends Readable<readonly ArmedFault[]> {
  readonly arm: (fault: ArmedFault) => void;
  readonly clear: () => void;
  /** The fault of this call, if any. One for the next call comes first, and is used up by it. */
  readonly take: (method: MethodName) => FaultName | undefined;
}

export function createFaultPlan(armed: readonly ArmedFault[]): FaultPlan {
  const store = createStore(armed);
  return {
    get: store.get,
    subscribe: store.subscribe,
    arm: (fault) => {
      const sameCalls = ({ method, lasting }: ArmedFault) => lasting && method === fault.method;
      store.set([...store.get().filter((other) => !fault.lasting || !sameCalls(other)), fault]);
    },
    clear: () => store.set([]),
    take(method) {
      const waiting = store.get().filter((armedFault) => armedFault.method === method);
      const fault = waiting.find(({ lasting }) => !lasting) ?? waiting[0];
      if (fault && !fault.lasting) store.set(store.get().filter((other) => other !== fault));
      return fault?.fault;
    },
  };
}
