/** Looks on from outside, as developer tools do. The journeys bring one, to prove that it is shown no secret. */
interface Observer {
  /** Shown whatever xstate shows an inspector. */
  readonly inspect: (event: object) => void;
  /** Told whatever the flow tells the page around it. */
  readonly onHostCallback: (callback: string, given: readonly unknown[]) => void;
}

declare global {
  // The only way to declare a property of globalThis.
  var mfaObserver: Observer | undefined;
}

export const inspect = (event: object): void => globalThis.mfaObserver?.inspect(event);

/** The same callback, with somebody listening. */
export const observed =
  <Given extends readonly unknown[]>(name: string, callback: (...given: Given) => void) =>
  (...given: Given): void => {
    globalThis.mfaObserver?.onHostCallback(name, given);
    callback(...given);
  };
