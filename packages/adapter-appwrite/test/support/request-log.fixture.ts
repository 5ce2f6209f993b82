interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** What stands behind the path, if anything. */
  readonly query: string;
  /** 0: there was no answer. */
  readonly status: number;
}

/** Which requests went out, and how many had to wait for one another. */
export function createRequestLog() {
  const requests: LoggedRequest[] = [];
  let trip = 0;
  return {
    requests: requests as readonly LoggedRequest[],
    /** Sequential round trips so far. */
    get trips() {
      return trip;
    },
    clear: () => {
      requests.length = 0;
      trip = 0;
    },
    // One that begins after another has ended is a round trip more.
    follow: async (request: Request, answer: () => Promise<Response>) => {
      const own = trip + 1;
      let status = 0;
      try {
        const response = await answer();
        ({ status } = response);
        return response;
      } finally {
        trip = Math.max(trip, own);
        const { pathname: path, search: query } = new URL(request.url);
        requests.push({ method: request.method, path, query, status });
      }
    },
  };
}
