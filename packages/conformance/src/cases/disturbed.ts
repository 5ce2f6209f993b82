import type { Failure, FailureCode, MethodName, Result } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { ConformanceCase, WorldWith } from '../case.ts';
import { failureOf, must } from '../violation.ts';
import { senseless } from '../failure-sets.ts';
import type { PortName } from '../ports.ts';
import { answer, offered, startOffered } from '../second-step.ts';
import { sameAnswer } from '../traits/same-answer.ts';
import { NotProvable } from '../unsettled.ts';
import { patiently, signedIn, visitor, factorsAskedOf } from '../visitor.ts';
import type { Disturbance, World } from '../world.ts';

type Call = () => Promise<Result<unknown, Failure>>;

interface Trial {
  readonly method: MethodName;
  readonly port: PortName;
  /** Prepares the world, and returns the call to disturb. */
  readonly prepare: (
    world: World,
  ) => Promise<{ readonly call: Call; readonly afterwards?: () => Promise<void> }>;
}

const trials: readonly Trial[] = [
  {
    method: 'session.check',
    port: 'session',
    async prepare(world) {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const before = await somebody.check();
      const memo = somebody.memo();
      return {
        call: () => world.adapter.session.check(memo === undefined ? {} : { memo }, patiently()),
        async afterwards() {
          const after = await somebody.check();
          must(sameAnswer(before, after), 'Once it is over, all is as before.', { before, after });
        },
      };
    },
  },
  {
    method: 'session.signOut',
    port: 'session',
    async prepare(world) {
      await signedIn(world, { factors: ['authenticator'] });
      return { call: () => world.adapter.session.signOut({}, patiently()) };
    },
  },
  {
    method: 'firstFactor.password.signIn',
    port: 'firstFactor.password',
    async prepare(world) {
      const { person } = await visitor(world, { factors: [] });
      const typed = { identifier: person.identifier, password: person.password };
      const port = world.adapter.firstFactor?.password;
      if (port === undefined) throw new NotProvable('nobody can sign in');
      return { call: () => port.signIn(typed, patiently()) };
    },
  },
  {
    // By email, since a factor that sends nothing may have nothing to ask the server.
    method: 'challenges.start',
    port: 'challenges',
    async prepare(world) {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { id: factorId } = offered(await factorsAskedOf(somebody), 'email');
      return { call: () => world.adapter.challenges.start({ factorId }, patiently()) };
    },
  },
  {
    method: 'challenges.verify',
    port: 'challenges',
    async prepare(world) {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      return { call: () => answer(somebody, challenge, code) };
    },
  },
];

const disturbances: readonly {
  readonly name: Disturbance;
  readonly id: string;
  readonly what: string;
  readonly expected: readonly FailureCode[];
}[] = [
  { name: 'offline', id: 'offline', what: 'no connection', expected: ['offline'] },
  { name: 'serverError', id: 'server-error', what: 'a 500', expected: ['server'] },
  { name: 'html', id: 'html', what: 'a page of HTML', expected: senseless },
  { name: 'empty', id: 'empty', what: 'an empty answer', expected: senseless },
  { name: 'nonsense', id: 'nonsense', what: 'an answer without sense', expected: senseless },
];

function disturbed(world: WorldWith<'disturb'>, disturbance: Disturbance): () => void {
  const undo = world.disturb(disturbance);
  if (undo === undefined)
    throw new NotProvable(`your world says that nothing can be disturbed with ${disturbance}`);
  return undo;
}

export const disturbedCases: readonly ConformanceCase[] = trials.flatMap(({ method, port, prepare }) =>
  disturbances.map(({ name, id, what, expected }) =>
    defineCase({
      id: `${method}/${id}`,
      port,
      needs: ['disturb'],
      title: `${what} is reported as a failure, not as an answer`,
      run: async ({ world }) => {
        const { call, afterwards } = await prepare(world);
        const undo = disturbed(world, name);
        const result = await call().finally(undo);
        failureOf(result, expected, `What the server did not say is not known: ${what} fails closed.`);
        await afterwards?.();
      },
    }),
  ),
);
