import type { MfaAdapter } from '@mfa-flow/contract';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import { createDeleteWorkspace } from '../delete-workspace.ts';
import type { DemoServer } from '../demo-server.ts';
import { createFaultPlan } from '../fault-plan.ts';
import type { Entry } from '../journal.ts';
import type { PageClock } from '../page-clock.ts';
import { writeSaved } from '../saved.ts';
import type { Saved } from '../saved.ts';
import { createStore } from '../store.ts';
import { runCommand } from './commands.ts';
import type { Scene } from './commands.ts';
import type { Network } from './network.ts';
import { recordCalls } from './record-calls.ts';

interface Parts<Own> extends Scene {
  readonly setup: Setup;
  readonly clock: PageClock;
  /** By what the world is found again after a reload. */
  readonly own: Own;
  readonly network: Network;
  readonly adapter: MfaAdapter;
  readonly beginning: Pick<Saved<Own>, 'faults' | 'entries'>;
}

/** A server outside of the page, adapted for the demo, except for the vendor's own factors. */
export function createRemoteServer<Own>(parts: Parts<Own>): DemoServer {
  const { setup, clock, world, own, person, driver, network, beginning } = parts;
  const journal = createStore(beginning.entries);
  const plan = createFaultPlan(beginning.faults);
  let latencyMs = setup.latency;

  const write = (entry: Entry) => journal.set([...journal.get(), entry]);
  const save = () =>
    writeSaved<Own>({
      setup: serverPart(setup),
      own,
      aheadMs: clock.aheadMs(),
      faults: plan.get(),
      entries: journal.get(),
    });
  save();
  journal.subscribe(save);
  plan.subscribe(save);

  const { openLink, deleteWorkspace } = world;
  const openLinkElsewhere = async () => {
    await world.keepTime();
    const newest = driver.messages.get().findLast(({ link }) => link !== undefined)?.link;
    if (newest !== undefined) await openLink?.(newest);
  };

  return {
    adapter: recordCalls(parts.adapter, {
      world,
      network,
      driver,
      plan,
      write,
      person,
      latencyMs: () => latencyMs,
    }),
    driver,
    journal,
    faults: plan,
    async perform(command) {
      await world.keepTime();
      await runCommand(parts, command);
      write({ ...command, at: Date.now() });
    },
    ...(openLink && { openLinkElsewhere }),
    ...(deleteWorkspace && {
      deleteWorkspace: createDeleteWorkspace({
        async request(workspace) {
          await world.keepTime();
          await deleteWorkspace(workspace);
        },
        latencyMs: () => latencyMs,
        write,
      }),
    }),
    setLatency(ms) {
      latencyMs = ms;
    },
    async sleep(ms) {
      clock.sleep(ms);
      save();
      await world.keepTime();
    },
  };
}
