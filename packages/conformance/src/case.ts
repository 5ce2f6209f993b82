import type { MfaAdapter } from '@mfa-flow/contract';
import { must } from './violation.ts';
import { portOf } from './ports.ts';
import type { PortName, Ports } from './ports.ts';
import { absentPort, lackingPowers } from './unsettled.ts';
import type { Power, World } from './world.ts';

/** `port.method/situation`. Ids never change: reports and mutants name cases by them. */
export type CaseId = `${string}/${string}`;

/** A world whose powers are known to exist. */
export type WorldWith<Needs extends Power> = World & Required<Pick<World, Needs>>;

/** The input of a case: its own world, and the port under test. */
interface Scene<Port extends PortName, Needs extends Power> {
  readonly world: WorldWith<Needs>;
  readonly adapter: MfaAdapter;
  readonly port: Ports[Port];
}

interface WrittenCase<Port extends PortName, Needs extends Power> {
  readonly id: CaseId;
  /** The port under test. An adapter without it has nothing to prove here. */
  readonly port: Port;
  /** A sentence: what holds. */
  readonly title: string;
  /** What the world must be able to do. */
  readonly needs?: readonly Needs[];
  /** Throws a violation when it does not hold. */
  readonly run: (scene: Scene<Port, Needs>) => Promise<void>;
}

/** A rule of the contract as data: it can be listed, shuffled, run under any runner, and named by a mutant. */
export interface ConformanceCase {
  readonly id: CaseId;
  readonly port: PortName;
  readonly title: string;
  readonly needs: readonly Power[];
  /** Where it is written, in `src`. */
  readonly file?: string;
  readonly run: (world: World) => Promise<void>;
}

export function defineCase<Port extends PortName, Needs extends Power = never>(
  written: WrittenCase<Port, Needs>,
): ConformanceCase {
  const needs = written.needs ?? [];
  return {
    id: written.id,
    port: written.port,
    title: written.title,
    needs,
    async run(world) {
      const port = portOf(world.adapter, written.port);
      if (port === undefined) throw absentPort(written.port);
      must(
        (typeof port === 'object' && port !== null) || typeof port === 'function',
        `\`${written.port}\` is there as a whole, or absent (undefined).`,
        port,
      );
      if (!has(world, needs)) throw lackingPowers(world, lacking(world, needs));
      await written.run({ world, adapter: world.adapter, port });
    },
  };
}

const lacking = (world: World, needs: readonly Power[]) =>
  needs.filter((power) => world[power] === undefined);

const has = <Needs extends Power>(world: World, needs: readonly Needs[]): world is WorldWith<Needs> =>
  lacking(world, needs).length === 0;
