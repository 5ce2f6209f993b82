/**
 * The address that a provider or a link leads back to: the one asked for, if it is on the host's own pages, else the
 * host's default. Built anew from its parts, so that nothing rides along that was not checked.
 */
export function returnUrl(asked: string | undefined, home: string): string {
  const { origin } = new URL(home);
  const path = asked?.startsWith(`${origin}/`) ? asked.slice(origin.length) : asked;
  return path !== undefined && isOwnPath(path, origin) ? origin + path : home;
}

function isOwnPath(path: string, origin: string): boolean {
  if (path.length > 2048 || !/^\/(?![/\\])/.test(path) || isUnsafe(path)) return false;
  const url = parse(path, origin);
  // `/..//evil.example` is a path of this origin with a second address in it.
  return url !== undefined && url.origin === origin && !/^\/\/|%2f|%5c/i.test(url.pathname);
}

/** Control characters, backslashes and outer white space: what browsers read otherwise than servers. */
// oxlint-disable-next-line no-control-regex -- that is what it looks for
const isUnsafe = (path: string) => /[\u0000-\u001f\u007f\\]/.test(path) || path.trim() !== path;

function parse(path: string, origin: string): URL | undefined {
  try {
    return new URL(path, origin);
  } catch {
    return undefined;
  }
}
