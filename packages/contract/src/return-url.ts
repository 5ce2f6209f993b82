import { parseUrl } from './parse-url.ts';

export interface ReturnUrlOptions {
  /** Other allowed origins, exactly (`https://admin.example`). Default: none. */
  readonly origins?: readonly string[];
  /**
   * The path of the sign-in page, which is never a target. If it is a route in the fragment (`/#/sign-in`), other routes of
   * that page are allowed.
   */
  readonly signInPath?: string;
}

/**
 * Where to redirect a user after sign-in: the requested URL if it is on the host's own pages, else the host's default.
 * Accepts any untrusted text. The result is rebuilt from its parts, so that it contains nothing unchecked.
 *
 * @param asked - A path (`/orders?open=1`, `/#/orders`), or an absolute address of an allowed origin. The fragment is kept.
 * @param home - The host's default, absolute. Its origin is the one that paths belong to.
 * @returns An absolute address.
 */
export function returnUrl(
  asked: unknown,
  home: string,
  { origins = [], signInPath }: ReturnUrlOptions = {},
): string {
  if (typeof asked !== 'string') return home;
  const own = new URL(home).origin;
  const origin = [own, ...origins].find((each) => asked.startsWith(`${each}/`));
  const path = ownPath(origin === undefined ? asked : asked.slice(origin.length), origin ?? own);
  if (path === undefined) return home;
  if (signInPath !== undefined && isSamePage(path, signInPath)) return home;
  return (origin ?? own) + path;
}

const isSamePage = (path: string, signInPath: string) =>
  pageOf(path) === pageOf(signInPath) && (!signInPath.includes('#') || routeOf(path) === routeOf(signInPath));

/** The route in the fragment. No server reads it, so only a literal `#` begins it. */
const routeOf = (path: string) => pageOf(path.replace(/^[^#]*#?!?/, ''));

/**
 * Normalises a path as the most lenient servers do: some ignore case, a trailing slash or dot, path parameters (`;v=1`), and
 * percent-encoding, even double encoding.
 */
function pageOf(path: string): string {
  // oxlint-disable-next-line no-control-regex -- that is where some servers end a path
  const [page = ''] = decoded(path).split(/[?#\u0000]/);
  const segments: string[] = [];
  for (const each of page.normalize('NFKC').toLowerCase().split(/[/\\]/)) {
    const name = (each.split(';')[0] ?? '').trim();
    if (name === '..') segments.pop();
    else if (/[^.]/.test(name)) segments.push(withoutDotsBehind(name));
  }
  return segments.join('/');
}

/** A loop, since a pattern anchored at the end would retry from every position. */
function withoutDotsBehind(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.' || name[end - 1] === ' ') end -= 1;
  return name.slice(0, end);
}

function decoded(path: string): string {
  for (let text = path; ;) {
    const next = decodedOnce(text);
    if (next === text) return text;
    text = next;
  }
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It contains an invalid escape. The plain characters are still read.
    return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** The path, as a browser would write it; undefined if it leaves the origin, or might. */
function ownPath(path: string, origin: string): string | undefined {
  if (!looksLikePath(path)) return undefined;
  const url = parseUrl(path, origin);
  // `/..//evil.example` is a path of this origin with a second address in it.
  if (url?.origin !== origin || /%2f|%5c/i.test(url.pathname)) return undefined;
  const rebuilt = url.pathname + url.search + url.hash;
  return looksLikePath(rebuilt) ? rebuilt : undefined;
}

/** One leading slash, and nothing that browsers and servers interpret differently: control characters, backslashes. */
const looksLikePath = (path: string) =>
  path.length <= 2048 &&
  /^\/(?![/\\])/.test(path) &&
  // oxlint-disable-next-line no-control-regex -- that is what it looks for
  !/[\u0000-\u001f\u007f\\]/.test(path) &&
  path.trim() === path;
