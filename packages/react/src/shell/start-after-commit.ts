/** What can be run once. */
interface Startable {
  start(): unknown;
  stop(): unknown;
}

/**
 * Starts an actor right after React has committed, and returns what stops it. Not within an insertion effect: an adapter is
 * called by then, and what that tells the page could not be rendered.
 */
export function startAfterCommit(actor: Startable): () => void {
  let isGone = false;
  queueMicrotask(() => {
    if (!isGone) actor.start();
  });
  return () => {
    isGone = true;
    actor.stop();
  };
}
