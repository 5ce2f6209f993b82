/** What the adapter asks of a request. */
export interface RequestOptions {
  readonly method: 'POST';
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Whatever the host has set for its own calls: an answer that is no success is a value here. */
  readonly throw: false;
  /** Nothing is sent twice without a press. */
  readonly retry: 0;
  readonly onError: (context: { readonly response: Response }) => void;
}

/** The part of a better-auth client that the adapter uses: of `createAuthClient`, for whichever framework. */
export interface BetterAuthClient {
  readonly $fetch: (path: string, options: RequestOptions) => Promise<unknown>;
  /** Told of each change, so that the host's `useSession` reads again. */
  readonly $store?: { readonly notify: (signal: '$sessionSignal') => void };
}
