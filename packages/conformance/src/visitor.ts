import type { CallOptions, Check, Memo, MfaAdapter } from '@mfa-flow/contract';
import type { WorldWith } from './case.ts';
import { must, valueOf } from './violation.ts';
import { described } from './described.ts';
import { NotProvable } from './unsettled.ts';
import type { Person, PersonWanted, World } from './world.ts';

/** For calls that are never aborted. */
export const patiently = (): CallOptions => ({ signal: new AbortController().signal });

/** A person at the world's browser, with what the flow would remember for them. */
export interface Visitor {
  readonly world: World;
  readonly person: Person;
  /** With the password: through the adapter if it can, else as the host does it. */
  readonly signIn: () => Promise<void>;
  /** The adapter's last memo. */
  readonly memo: () => Memo | undefined;
  /** For the ways of signing in that `signIn` does not take. */
  readonly remember: (signedIn: { readonly memo?: Memo }) => void;
  /** Asks as the flow does, with what it remembers; has to succeed. */
  readonly check: (adapter?: MfaAdapter) => Promise<Check>;
  readonly signOut: () => Promise<void>;
}

/** Somebody new at the world's browser, not signed in yet. */
export async function visitor(world: World, wanted: PersonWanted): Promise<Visitor> {
  const person = await world.createPerson(wanted);
  if (person === undefined)
    throw new NotProvable(`your world says that the backend has nobody with ${described(wanted)}`);
  return visitorAt(world, person);
}

/** The same person at another browser, where nobody is signed in yet. */
export function inAnotherBrowser(world: WorldWith<'anotherBrowser'>, { person }: Visitor): Visitor {
  // The host signs in at the browser of the world only.
  const { signIn: _, ...others } = world;
  return visitorAt({ ...others, adapter: world.anotherBrowser() }, person);
}

function visitorAt(world: World, person: Person): Visitor {
  let remembered: Memo | undefined;
  const remember = ({ memo }: { readonly memo?: Memo }) => {
    remembered = memo;
  };
  return {
    world,
    person,
    async signIn() {
      const password = world.adapter.firstFactor?.password;
      if (password !== undefined) {
        const typed = { identifier: person.identifier, password: person.password };
        const asked = 'Somebody who types the right password is let in (a second step may follow).';
        remember(valueOf(await password.signIn(typed, patiently()), asked));
      } else if (world.signIn !== undefined) await world.signIn(person);
      else throw new NotProvable('nobody can sign in: neither `firstFactor.password` nor `world.signIn`');
    },
    memo: () => remembered,
    remember,
    check: async (adapter = world.adapter) => {
      const input = remembered === undefined ? {} : { memo: remembered };
      return valueOf(await adapter.session.check(input, patiently()), '`check` says what the server knows.');
    },
    async signOut() {
      const asked = '`signOut` ends the session; signed out already is a success.';
      valueOf(await world.adapter.session.signOut({}, patiently()), asked);
    },
  };
}

/** Somebody who has typed the password. */
export async function signedIn(world: World, wanted: PersonWanted): Promise<Visitor> {
  const somebody = await visitor(world, wanted);
  await somebody.signIn();
  return somebody;
}

/** Signed in, and a second step is missing: the ways to take it. */
export async function factorsAskedOf(somebody: Visitor) {
  const check = await somebody.check();
  const asked = 'Somebody with a second step who has typed the password is asked for it.';
  must(check.status === 'factorsRequired', asked, check);
  return check.factors;
}

export async function mustBeComplete(somebody: Visitor) {
  const check = await somebody.check();
  must(check.status === 'complete', 'Whoever has proven all that is asked for is signed in.', check);
}

export async function mustBePending(somebody: Visitor) {
  const check = await somebody.check();
  must(check.status === 'factorsRequired', 'The session still waits for its second step.', check);
}

export async function mustBeSignedOut(somebody: Visitor) {
  const check = await somebody.check();
  must(check.status === 'signedOut', 'Nobody is signed in.', check);
}
