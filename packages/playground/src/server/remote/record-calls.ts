import { failed, type MfaAdapter } from '@mfa-flow/contract';
import { faultNamed, type FaultName } from '../../scenario/faults.ts';
import type { Person } from '../../scenario/people.ts';
import type { FaultPlan } from '../fault-plan.ts';
import type { Entry } from '../journal.ts';
import type { Network } from './network.ts';
import type { RemoteDriver } from './remote-driver.ts';
import { recordedAdapter } from './recorded-adapter.ts';
import type { RemoteWorld } from './remote-world.ts';
import type { RecordCall } from './record-call.types.ts';

interface Parts {
  readonly world: RemoteWorld;
  readonly person: Person;
  readonly network: Network;
  readonly driver: RemoteDriver;
  readonly plan: FaultPlan;
  readonly latencyMs: () => number;
  readonly write: (entry: Entry) => void;
}

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

const ignore = () => undefined;

/** What is answered in the server's place. */
function refusalOf(name: FaultName | undefined) {
  const fault = name && faultNamed(name).fault;
  return typeof fault === 'object' && 'failure' in fault ? failed(fault.failure) : undefined;
}

/** The adapter as the flow gets it: calls fail as planned, and are recorded. */
export function recordCalls(adapter: MfaAdapter, parts: Parts): MfaAdapter {
  const { world, person, network, driver, plan, write } = parts;

  const recorded: RecordCall = (method, call) => async (input, options) => {
    const name = plan.take(method);
    const slowMs = (name && faultNamed(name).slowMs) ?? 0;
    write({ did: 'call', at: Date.now(), method, ...(name && { fault: name }) });
    // From now on, so that it does not depend on how fast the server is.
    const waited = wait(parts.latencyMs() + slowMs);
    // The page's clock may have been put forward; the server's follows. Out of reach, it does so at the next call.
    await world.keepTime().catch(ignore);
    if (name === 'sessionEnded') await world.endSessions(person);
    if (name === 'throws') throw new Error('A fault of the demo: the adapter threw.');
    const refusal = refusalOf(name);
    const answer = refusal ?? (await network.under(name, () => call(input, options)));
    await driver.look().catch(ignore);
    await waited;
    return answer;
  };

  return recordedAdapter(adapter, recorded);
}
