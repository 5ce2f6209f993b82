/** A call that reached better-auth, preflights and controls aside. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface RequestLog {
  /** Oldest first. */
  readonly entries: readonly LoggedRequest[];
  readonly clear: () => void;
  readonly add: (request: LoggedRequest) => void;
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    clear: () => {
      entries.length = 0;
    },
    add: (request) => {
      entries.push(request);
    },
  };
}
