import type { Failure, Overview, Result } from '@mfa-flow/contract';
import { answer, prove, startFactor } from './second-step.ts';
import { NotProvable } from './unsettled.ts';
import { must, valueOf } from './violation.ts';
import { mustBeComplete, patiently, signedIn } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import type { PersonWanted, World, WorldFactorKind } from './world.ts';

type Call<Value> = () => Promise<Result<Value, Failure>>;

/** Somebody who is signed in completely, with whatever is asked of them. */
export async function inSettings(world: World, wanted: PersonWanted): Promise<Visitor> {
  const somebody = await signedIn(world, wanted);
  await finishSignIn(somebody, wanted);
  return somebody;
}

/** The same with a factor that sends: by email, or by phone where nobody has codes by email. */
export async function inSettingsBySentCode(world: World) {
  try {
    return { somebody: await inSettings(world, { factors: ['email'] }), kind: 'email' } as const;
  } catch (error) {
    if (!(error instanceof NotProvable)) throw error;
    return { somebody: await inSettings(world, { factors: ['phone'] }), kind: 'phone' } as const;
  }
}

/** What is still required after the password, from the factors that the person was created with. */
async function finishSignIn(somebody: Visitor, { factors, required }: PersonWanted): Promise<void> {
  const proofs = required === 'each' ? factors : factors.slice(0, 1);
  for (const kind of proofs) await prove(somebody, kind);
  await mustBeComplete(somebody);
}

/** Signed out, and in again with the password only. */
export async function signInAnew(somebody: Visitor): Promise<void> {
  await somebody.signOut();
  await somebody.signIn();
}

/** What a case needs beside what it is about. */
export function needed<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new NotProvable(`the adapter has no \`${name}\` to see it by`);
  return part;
}

export async function overviewOf({ world }: Visitor): Promise<Overview> {
  const { overview } = needed(world.adapter.account, 'account');
  return valueOf(await overview({}, patiently()), 'Somebody who is signed in sees their settings.');
}

/** The ids of the factors of a kind that are listed as on. */
export const idsOf = ({ factors }: Overview, kind: string): readonly string[] =>
  factors.filter((each) => each.kind === kind && each.state === 'on').map(({ id }) => id);

export const isStepUp = (result: Result<unknown, Failure>): boolean =>
  !result.ok && result.failure.code === 'step_up_required';

/** Makes the call, and gives fresh proof first if it is asked for. */
export async function withProof<Value>(
  somebody: Visitor,
  kind: WorldFactorKind,
  call: Call<Value>,
): Promise<Result<Value, Failure>> {
  const result = await call();
  if (!isStepUp(result)) return result;
  await proveFreshly(somebody, kind);
  return call();
}

/** Gives fresh proof: `available`, start, verify. */
export async function proveFreshly(somebody: Visitor, kind: WorldFactorKind): Promise<void> {
  const { available } = somebody.world.adapter.challenges;
  must(available !== undefined, 'Where fresh proof is asked for, `available` says how to give it.', 'absent');
  const asked = 'Whoever has a factor can give fresh proof with it.';
  const factors = valueOf(await available({}, patiently()), asked);
  const factor = factors.find((each) => each.kind === kind && each.can.challenge);
  must(factor !== undefined, asked, factors);
  const { challenge, rightCode } = await startFactor(somebody, factor, kind);
  valueOf(await answer(somebody, challenge, await rightCode()), 'The right code is fresh proof.');
}

/** Turns protection on, if the account has that setting. */
export async function protect({ world, person }: Visitor, on: boolean): Promise<void> {
  const { password } = person;
  const set = await world.adapter.protection?.set({ on, password }, patiently());
  if (set !== undefined) valueOf(set, 'The switch can be set.');
}

/** What backends mostly ask fresh proof for, as far as the adapter has it. Each may be called again. */
export function sensitiveCalls(
  { world, person }: Visitor,
  factorId: string | undefined,
): readonly Call<unknown>[] {
  const { recoveryCodes, protection, enrolment } = world.adapter;
  const { password } = person;
  const { regenerate, reveal } = recoveryCodes ?? {};
  const { remove } = enrolment ?? {};
  const calls: readonly (Call<unknown> | undefined)[] = [
    regenerate && (() => regenerate({ password }, patiently())),
    reveal && (() => reveal({ password }, patiently())),
    protection && (() => protection.set({ on: false, password }, patiently())),
    remove && factorId !== undefined ? () => remove({ factorId, password }, patiently()) : undefined,
  ];
  return calls.filter((call) => call !== undefined);
}

/** The first call that asks for fresh proof now. */
export async function callAskingForProof(
  calls: readonly Call<unknown>[],
): Promise<Call<unknown> | undefined> {
  for (const call of calls) if (isStepUp(await call())) return call;
  return undefined;
}
