import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { inSettings } from '../../in-settings.ts';
import { answer, offered, startFactor } from '../../second-step.ts';
import { sameAnswer } from '../../traits/same-answer.ts';
import { NotProvable } from '../../unsettled.ts';
import { must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently } from '../../visitor.ts';

const body = JSON.stringify({ message: 'No coffee here.', type: 'teapot', code: 418 });

/** Answers to calls of the host that are about something else. */
const answers: readonly (() => Response)[] = [
  () => new Response(body, { status: 418, headers: { 'content-type': 'application/json' } }),
  () => new Response(body, { status: 401, headers: { 'content-type': 'application/json' } }),
  () => new Response(body, { status: 403, headers: { 'content-type': 'application/json' } }),
  () => new Response('{}', { status: 403 }),
  () => new Response('<!doctype html><title>Forbidden</title>', { status: 403 }),
  () => new Response('null', { status: 500 }),
];

/** The response in what a host catches: clients throw it, or an error that holds it. */
function responseIn(error: unknown): Response | undefined {
  const held: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'response') : undefined;
  return [error, held].find((each) => each instanceof Response);
}

async function mustBeReadable(response: Response) {
  const asked = 'The response is the host’s, which reads it after the adapter: the adapter reads a copy.';
  must(!response.bodyUsed, asked, { bodyUsed: response.bodyUsed });
  return response.text();
}

async function demandOfHost(world: WorldWith<'freshProofError'>) {
  const somebody = await inSettings(world, { factors: ['authenticator'] });
  const error = await world.freshProofError(somebody.person);
  if (error === undefined) throw new NotProvable('no fresh proof was asked for');
  return { somebody, error };
}

export const demandCases = [
  defineCase({
    id: 'session.demandIn/response-stays-readable',
    port: 'session.demandIn',
    title: 'a response about something else is no demand, and can still be read',
    run: async ({ port }) => {
      for (const make of answers) {
        const [response, copy] = [make(), make()];
        const demand = await port({ error: response });
        must(
          demand === undefined,
          'A response about something else is not a demand for fresh proof.',
          demand,
        );
        const [text, wanted] = [await mustBeReadable(response), await copy.text()];
        must(text === wanted, 'What the host reads is what the server said.', { length: text.length });

        const held = make();
        await port({ error: Object.assign(new Error('The call failed.'), { response: held }) });
        await mustBeReadable(held);
      }
      const used = new Response(body, { status: 403 });
      await used.text();
      const demand = await port({ error: used });
      must(demand === undefined, 'A response that the host has read already asks for nothing.', demand);
    },
  }),
  defineCase({
    id: 'session.demandIn/asked-twice',
    port: 'session.demandIn',
    needs: ['freshProofError'],
    title: 'a demand is recognised as often as it is asked for, and leaves the response to the host',
    run: async ({ world, port }) => {
      const { error } = await demandOfHost(world);
      const first = await port({ error });
      const second = await port({ error });
      must(first !== undefined, 'The backend’s own demand for fresh proof is recognised.', null);
      must(sameAnswer(first, second), 'Asked again about the same error, the answer is the same.', second);
      const response = responseIn(error);
      if (response !== undefined) await mustBeReadable(response);
    },
  }),
  defineCase({
    id: 'session.demandIn/factors-that-count',
    port: 'session.demandIn',
    needs: ['freshProofError'],
    title: 'what a demand names can be verified with, and leaves the session complete',
    run: async ({ world, adapter, port }) => {
      const { somebody, error } = await demandOfHost(world);
      const demand = await port({ error });
      must(demand !== undefined, 'The backend’s own demand for fresh proof is recognised.', null);
      const { available } = adapter.challenges;
      must(
        available !== undefined,
        'Where fresh proof is asked for, `available` says how to give it.',
        demand,
      );
      const asked = 'The factors that a demand names are those of `available`.';
      const factors = valueOf(await available({ demand }, patiently()), asked);
      const isNamed = factors.every(({ id }) => demand.factorIds?.includes(id) ?? true);
      must(isNamed, asked, { demand, factors });
      const factor = offered(factors, 'authenticator');
      const { challenge, rightCode } = await startFactor(somebody, factor, 'authenticator');
      valueOf(await answer(somebody, challenge, await rightCode()), 'The right code meets the demand.');
      await mustBeComplete(somebody);
    },
  }),
];
