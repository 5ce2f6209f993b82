/** The parameters of a return from a link or a provider. Everything else in the URL is ignored. */
export type Returned =
  | { readonly userId: string; readonly secret: string }
  /** The server's error from the URL. */
  | { readonly error: unknown }
  | undefined;

/** Reads the URL that the browser returned to. A missing or repeated parameter makes it unusable. */
export function readReturned(address: string): Returned {
  const query = queryOf(address);
  const error = only(query, 'error');
  if (error !== undefined) return { error: parse(error) };
  const [userId, secret] = [only(query, 'userId'), only(query, 'secret')];
  return userId && secret ? { userId, secret } : undefined;
}

/** From the first question mark to the fragment: enough for a whole address and for a part of one. */
const queryOf = (address: string) =>
  new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(address.slice(0, longest))?.[1] ?? '');

function only(query: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = query.getAll(name);
  return more.length === 0 ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A secret has 256 characters; a genuine value is not much longer. */
const longest = 4096;
