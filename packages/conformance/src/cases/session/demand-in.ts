import type { Demand } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { Violation, must, valueOf } from '../../violation.ts';
import type { Ports } from '../../ports.ts';
import { show } from '../../show.ts';
import { NotProvable } from '../../unsettled.ts';
import { prove } from '../../second-step.ts';
import { mustBeComplete, patiently, signedIn } from '../../visitor.ts';

const hostile = {
  get code(): never {
    throw new Error('reading this throws');
  },
};

/** Errors that do not demand fresh proof. */
const others: readonly unknown[] = [
  undefined,
  null,
  '',
  'step_up_required',
  0,
  {},
  [],
  () => undefined,
  Object.create(null),
  hostile,
  new Error('something else'),
  new TypeError('fetch failed'),
  Object.assign(new Error('teapot'), { code: 418, status: 418, type: 'teapot', response: '{}' }),
];

async function asked(demandIn: Ports['session.demandIn'], error: unknown): Promise<Demand | undefined> {
  try {
    return await demandIn({ error });
  } catch (thrown) {
    throw new Violation('`demandIn` answers for any error, and never throws.', show(thrown));
  }
}

export const demandInCases = [
  defineCase({
    id: 'session.demandIn/other-errors',
    port: 'session.demandIn',
    title: 'an error about something else is not a demand for fresh proof',
    run: async ({ port }) => {
      for (const error of others) {
        const demand = await asked(port, error);
        must(demand === undefined, `Not a demand for fresh proof: ${show(error)}.`, demand);
      }
    },
  }),
  defineCase({
    id: 'session.demandIn/fresh-proof',
    port: 'session.demandIn',
    needs: ['freshProofError'],
    title: 'an error that asks for fresh proof is recognised, and the proof can be given',
    run: async ({ world, adapter, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
      const error = await world.freshProofError(somebody.person);
      if (error === undefined) throw new NotProvable('no fresh proof was asked for');
      const demand = await asked(port, error);
      must(demand !== undefined, 'The backend’s own demand for fresh proof is recognised.', demand ?? null);
      const { available } = adapter.challenges;
      must(
        available !== undefined,
        'Where fresh proof is asked for, `available` says how to give it.',
        demand,
      );
      const factors = valueOf(
        await available({ demand }, patiently()),
        '`available` names the factors that meet the demand.',
      );
      const usable = factors.filter(({ can }) => can.challenge);
      must(usable.length > 0, 'Somebody who has a factor can meet the demand.', factors);
    },
  }),
];
