import { succeeded } from '@mfa-flow/contract';
import type { Challenge, Factor, Failure, Result, SentChallenge, Verified } from '@mfa-flow/contract';
import { asSent, formatOf } from './as-sent.ts';
import { must, valueOf } from './violation.ts';
import { lackingPowers } from './unsettled.ts';
import { patiently, factorsAskedOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import type { Message, WorldFactorKind, World } from './world.ts';

export interface Started<Kind extends Challenge = Challenge> {
  readonly factor: Factor;
  readonly challenge: Kind;
  /** As the person reads it: out of the app, the message or the list. */
  readonly writtenCode: () => Promise<string>;
  /** The same as the flow sends it. */
  readonly rightCode: () => Promise<string>;
}

/** Starts the challenge of a factor that `check` offers. */
export async function startOffered(somebody: Visitor, kind: WorldFactorKind): Promise<Started> {
  return startFactor(somebody, offered(await factorsAskedOf(somebody), kind), kind);
}

export async function startFactor(
  somebody: Visitor,
  factor: Factor,
  kind: WorldFactorKind,
): Promise<Started> {
  return valueOf(await tryToStart(somebody, factor, kind), 'A factor that `check` offers can be started.');
}

/** The same where a limit may refuse it. */
export async function tryToStart(
  somebody: Visitor,
  factor: Factor,
  kind: WorldFactorKind,
): Promise<Result<Started, Failure>> {
  const { world } = somebody;
  const address = addressOf(somebody, kind);
  const before = address === undefined ? 0 : (await messages(world, address)).length;
  const started = await world.adapter.challenges.start({ factorId: factor.id }, patiently());
  if (!started.ok) return started;
  const challenge = started.value;
  const writtenCode = () =>
    address === undefined ? codeInHand(somebody, kind) : codeOf(world, address, before);
  const rightCode = async () => asSent(await writtenCode(), formatOf(factor, challenge));
  return succeeded({ factor, challenge, writtenCode, rightCode });
}

/** The same for a factor that sends. */
export async function startSent(somebody: Visitor, kind: 'email' | 'phone'): Promise<Started<SentChallenge>> {
  const { challenge, ...rest } = await startOffered(somebody, kind);
  return { ...rest, challenge: sent(challenge) };
}

export function sent(challenge: Challenge): SentChallenge {
  must(challenge.delivery === 'sent', 'A challenge of a factor that sends is one that was sent.', challenge);
  return challenge;
}

export function offered(factors: readonly Factor[], kind: WorldFactorKind): Factor {
  const factor = factors.find((each) => each.kind === kind && each.can.challenge);
  must(factor !== undefined, `A person's factor is offered (${kind}).`, factors);
  return factor;
}

export const answer = (
  { world }: Visitor,
  challenge: Challenge,
  code: string,
): Promise<Result<Verified, Failure>> =>
  world.adapter.challenges.verify({ challenge, answer: { kind: 'code', code } }, patiently());

/** Answers with a right code. That alone does not complete a sign-in. */
export async function prove(somebody: Visitor, kind: WorldFactorKind) {
  const { challenge, rightCode } = await startOffered(somebody, kind);
  valueOf(await answer(somebody, challenge, await rightCode()), 'The right code is accepted.');
}

/** A code of the same format that is wrong. */
export function wrongFor(code: string): string {
  const last = code.at(-1);
  return `${code.slice(0, -1)}${last === '1' ? '2' : '1'}`;
}

async function messages(world: World, address: string): Promise<readonly Message[]> {
  if (world.messagesTo === undefined) throw lackingPowers(world, ['messagesTo']);
  return world.messagesTo(address);
}

/** The newest code that arrived after the first `before` messages. */
export async function codeOf(world: World, address: string, before: number): Promise<string> {
  const arrived = (await messages(world, address)).slice(before);
  const code = arrived.at(-1)?.code;
  must(code !== undefined, 'A message with a code arrives where the person can read it.', {
    newMessages: arrived.length,
  });
  return code;
}

function addressOf({ person }: Visitor, kind: WorldFactorKind): string | undefined {
  return kind === 'email' || kind === 'phone' ? person[kind] : undefined;
}

async function codeInHand({ person }: Visitor, kind: WorldFactorKind): Promise<string> {
  if (kind === 'authenticator') return person.authenticatorCode();
  const [code] = person.recoveryCodes;
  if (kind !== 'recoveryCode' || code === undefined) {
    throw new Error(`The world gave a person the factor "${kind}" and nothing to prove it with.`);
  }
  return code;
}
