/** What can be run once. */
interface Startable {
  start(): unknown;
  stop(): unknown;
}

/**
 * Starts an actor right after React has committed, and returns what stops it. Not within an insertion effect: an adapter is
 * called by then, and what that tells the page could not be rendered. Nor is `leave`, for what has to be taken back before it stops.
 */
export function startAfterCommit(actor: Startable, leave?: () => void): () => void {
  let isGone = false;
  let isStarted = false;
  queueMicrotask(() => {
    if (isGone) return;
    isStarted = true;
    actor.start();
  });
  return () => {
    isGone = true;
    if (!leave || !isStarted) return void actor.stop();
    queueMicrotask(() => {
      leave();
      actor.stop();
    });
  };
}
