interface Subscription {
  unsubscribe(): void;
}

interface Observer {
  readonly next: () => void;
  /** Without it, an actor that fails is reported as one that nobody looks at. */
  readonly error: (error: unknown) => void;
}

/** An actor, as far as it is watched here. */
export interface Watched<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(observer: Observer): Subscription;
}

/** A machine, here or inside of another one. */
interface Machine extends Watched<unknown> {
  send(event: { readonly type: 'call.cancelled' }): void;
}

interface State {
  readonly status: unknown;
  readonly children: Readonly<Record<string, unknown>>;
  readonly hasTag: (tag: string) => boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Of calls, which are actors as well, there is nothing to know. */
const isState = (snapshot: unknown): snapshot is State => isObject(snapshot) && 'hasTag' in snapshot;

const isRunning = (snapshot: unknown): snapshot is State => isState(snapshot) && snapshot.status === 'active';

const isMachine = (value: unknown): value is Machine =>
  isObject(value) &&
  'getSnapshot' in value &&
  typeof value.getSnapshot === 'function' &&
  isState(value.getSnapshot());

const machinesIn = (snapshot: unknown): readonly Machine[] =>
  isState(snapshot) ? Object.values(snapshot.children).filter(isMachine) : [];

/** A call is slow, of the machine or of one inside of it. */
export function isAnySlow(actor: Watched<unknown>): boolean {
  const snapshot = actor.getSnapshot();
  return isRunning(snapshot) && (snapshot.hasTag('slow') || machinesIn(snapshot).some(isAnySlow));
}

/** Stops waiting, whatever it is that is waited for. */
export function cancelCalls(actor: Machine): void {
  const snapshot = actor.getSnapshot();
  if (!isRunning(snapshot)) return;
  for (const each of machinesIn(snapshot)) cancelCalls(each);
  actor.send({ type: 'call.cancelled' });
}

/** Tells of every change, also of the machines inside: what they have come to decides what is shown. */
function subscribeDeeply(actor: Watched<unknown>, { next, error }: Observer): Subscription {
  const inner = new Map<Watched<unknown>, Subscription>();
  const follow = () => {
    for (const each of machinesIn(actor.getSnapshot()))
      if (!inner.has(each)) inner.set(each, subscribeDeeply(each, { next, error: next }));
  };
  const own = actor.subscribe({
    next: () => {
      follow();
      next();
    },
    error,
  });
  follow();
  return {
    unsubscribe() {
      own.unsubscribe();
      for (const each of inner.values()) each.unsubscribe();
    },
  };
}

export interface Kept<Actor> {
  /** The actor as its screens see it. */
  readonly actor: Actor;
  /** Whether there is something to show. */
  readonly hasScreen: () => boolean;
  /** Whether what is shown is from before. */
  readonly isKept: () => boolean;
}

/**
 * While an actor is between two screens, the one before stays, with all that it showed. Whatever is sent to it goes to the actor.
 * `isThere`: whether a snapshot has something to show, after the one that is shown.
 */
export function keepSnapshots<Snapshot, Actor extends Watched<Snapshot>>(
  actor: Actor,
  isThere: (snapshot: Snapshot, before: Snapshot | undefined) => boolean,
): Kept<Actor> {
  let kept: { readonly snapshot: Snapshot } | undefined;
  const getSnapshot = (): Snapshot => {
    const snapshot = actor.getSnapshot();
    if (isThere(snapshot, kept?.snapshot)) {
      if (!kept || kept.snapshot !== snapshot) kept = { snapshot };
    }
    return kept ? kept.snapshot : snapshot;
  };
  const seen = new Proxy(actor, {
    get(target, name) {
      if (name === 'getSnapshot') return getSnapshot;
      if (name === 'subscribe') return (observer: Observer) => subscribeDeeply(target, observer);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    actor: seen,
    hasScreen() {
      getSnapshot();
      return kept !== undefined;
    },
    isKept: () => getSnapshot() !== actor.getSnapshot(),
  };
}
