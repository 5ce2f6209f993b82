import { AsyncLocalStorage } from 'node:async_hooks';

/** The time at a server, in milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Lets time pass. */
  readonly advance: (ms: number) => void;
  /** Sets the time, which goes on from there. */
  readonly set: (nowMs: number) => void;
  /** Whatever is done inside goes by this clock. */
  readonly run: <Value>(work: () => Value) => Value;
}

const RealDate = Date;

interface Time {
  offsetMs: number;
}

const current = new AsyncLocalStorage<Time>();

const nowInside = (): number => RealDate.now() + (current.getStore()?.offsetMs ?? 0);

/** better-auth asks `Date` and offers no other clock: inside `run` this one says what the clock says, outside what the system says. */
class ServerDate extends RealDate {
  constructor(...given: [] | ConstructorParameters<typeof RealDate>) {
    if (given.length === 0) super(nowInside());
    else super(...given);
  }

  static override now(): number {
    return nowInside();
  }
}

let installed = 0;

/** Puts the clocks' `Date` in place; gives what takes it back. */
export function installServerDate(): () => void {
  installed += 1;
  globalThis.Date = ServerDate as DateConstructor; // callable without `new`, which nobody does here
  return () => {
    installed -= 1;
    if (installed === 0) globalThis.Date = RealDate;
  };
}

export function createClock(): Clock {
  const time: Time = { offsetMs: 0 };
  return {
    now: () => RealDate.now() + time.offsetMs,
    advance: (ms) => {
      time.offsetMs += ms;
    },
    set: (nowMs) => {
      time.offsetMs = nowMs - RealDate.now();
    },
    run: (work) => current.run(time, work),
  };
}
