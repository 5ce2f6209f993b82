import { methodNames } from '@mfa-flow/adapter-memory';
import { describe, expect, test } from 'vitest';
import { selectPhase } from '../../src/challenge/challenge.selectors.ts';
import { selectIsStepMissing } from '../../src/mfa-flow/mfa-flow.selectors.ts';
import { createWorld } from '../support/flow.fixture.ts';
import { callers } from './callers.fixture.ts';
import { everyFault, mayGoThrough, nameOf } from './every-fault.fixture.ts';
import { goOn } from './go-on.fixture.ts';

const cells = methodNames.flatMap((method) => {
  const makers = callers[method];
  if (typeof makers === 'string') return [];
  return makers.flatMap((caller) =>
    everyFault.map((fault) => ({ ...caller, method, fault, name: nameOf(fault) })),
  );
});

describe('every method that signing in calls, every fault', () => {
  test.each(cells)(
    '[SEC-1, SEC-2, SEC-32] $method $when, $name: never leads to done, and the flow can go on',
    async ({ method, options, make, fault }) => {
      const world = createWorld(options);
      await world.settle();
      world.backend.faults.always(method, fault);
      await make(world);
      await world.wait(30_000);
      await world.wait(30_000);
      await world.wait(30_000);
      expect(mayGoThrough(fault) ? '' : world.state()).not.toBe('done');
      expect(world.state()).not.toBe('checkFactors');
      expect(selectIsStepMissing(world.actor.getSnapshot())).toBe(false);
      const factor = world.factor()?.getSnapshot();
      expect(['ready', 'limited']).toContain(factor ? selectPhase(factor) : 'ready');

      world.backend.faults.clear();
      for (let step = 0; step < 10 && world.state() !== 'done'; step += 1) await goOn(world);
      expect(world.state()).toBe('done');
    },
  );
});
