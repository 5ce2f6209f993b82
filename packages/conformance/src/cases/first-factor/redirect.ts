import type { Departure } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { must, valueOf } from '../../violation.ts';
import type { Ports } from '../../ports.ts';
import { mustBeNamed } from '../../returns.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { mustBeSignedOut, patiently, visitor } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

const returnTo = 'http://localhost:5173/signed-in';

/** URLs that are not returns of a provider. */
const nonsense = [
  '',
  'nonsense',
  'javascript:alert(1)',
  returnTo,
  `${returnTo}?userId=&secret=`,
  `${returnTo}?userId=nobody&secret=nothing&code=nothing&state=nothing`,
  `${returnTo}#access_token=nothing`,
  `${returnTo}?${'x'.repeat(5_000)}`,
];

async function depart(port: Ports['firstFactor.redirect']): Promise<Departure> {
  const [provider] = port.providers;
  if (provider === undefined) throw new Absent('`firstFactor.redirect.providers` is empty');
  const started = await port.start({ providerId: provider.id, returnTo }, patiently());
  return valueOf(started, 'A provider that is listed can be gone to.');
}

type Answer = 'accepts' | 'declines';

async function comeBack(
  world: WorldWith<'atProvider'>,
  { person }: Visitor,
  departure: Departure,
  answer: Answer,
) {
  const returned = await world.atProvider(person, departure, answer);
  if (returned === undefined) throw new NotProvable('nobody can be sent to the provider');
  return returned;
}

export const redirectCases = [
  defineCase({
    id: 'firstFactor.redirect.complete/accepted',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'somebody who returns from the provider is signed in',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const returned = await comeBack(world, somebody, await depart(port), 'accepts');
      const asked = 'The address that the browser came back to finishes the sign-in.';
      somebody.remember(valueOf(await port.complete({ returned }, patiently()), asked));
      const check = await somebody.check();
      must(check.status === 'complete', 'Who accepted at the provider is signed in.', check);
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.start/state',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'each redirect has its own `state`, which its return carries',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const [first, second] = [await depart(port), await depart(port)];
      if (first.state === undefined || second.state === undefined) {
        throw new Absent('departures have no `state`: every return takes a press');
      }
      const own = 'Nobody can guess the `state` of a departure: each has another.';
      must(first.state !== second.state, own, first.state);
      for (const answer of ['accepts', 'declines'] as const) {
        const returned = new URL(await comeBack(world, somebody, second, answer));
        const carries = [...returned.searchParams.values()].includes(second.state);
        must(carries, 'A parameter of the address that the browser comes back to is the `state`.', answer);
      }
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.returns/named',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: "the URL of a return is distinguishable from the page's own URLs",
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      for (const answer of ['accepts', 'declines'] as const) {
        mustBeNamed(await comeBack(world, somebody, await depart(port), answer), port.returns);
      }
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.complete/declined',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'declining at the provider does not sign in',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const returned = await comeBack(world, somebody, await depart(port), 'declines');
      const result = await port.complete({ returned }, patiently());
      must(!result.ok, 'A refusal at the provider is a failure.', result);
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.complete/nonsense',
    port: 'firstFactor.redirect',
    title: 'a URL that is not a return does not sign in',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      for (const returned of nonsense) {
        const result = await port.complete({ returned }, patiently());
        must(!result.ok, 'Anybody can open an address: what makes no sense is a failure.', result);
      }
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.start/unknown-provider',
    port: 'firstFactor.redirect',
    title: 'a provider that is not listed is refused',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const result = await port.start({ providerId: 'no-such-provider', returnTo }, patiently());
      must(!result.ok, 'Nobody is sent to a provider that the backend does not know.', result);
      await mustBeSignedOut(somebody);
    },
  }),
];
