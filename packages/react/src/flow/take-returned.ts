import type { MfaAdapter, ReturnParameters } from '@mfa-flow/contract';
import { redact, type Returned } from '@mfa-flow/machine';

/** Says what a return looks like: the adapter, or a list if there is no adapter yet. */
type Returns = Pick<MfaAdapter, 'firstFactor' | 'emailVerification'> | readonly ReturnParameters[];

let taken: { readonly returned: Returned; readonly left: string } | undefined;

/**
 * Removes what a provider or a link in a message added to the URL from the address bar and the history, and returns it for
 * `<MfaFlow returned={…}/>`. It contains secrets, so call it before anything else is rendered or fetched. The page's own
 * parameters, and routes in the fragment, are kept.
 *
 * @param from - What returns to this page: sign-in at a provider or by link, or the verification of an email address.
 *   Only the page knows, since their URLs look alike.
 * @param adapter - Says what a return looks like. Any other URL is left alone.
 * @returns Undefined without a return, and on a server. Later calls return the same object until it has been used.
 */
export function takeReturned(from: Returned['from'], adapter: Returns): Returned | undefined {
  if (typeof window === 'undefined') return undefined;
  const { href } = window.location;
  if (href === taken?.left && taken.returned.from === from && isUnused(taken.returned)) return taken.returned;
  const parts = partsOf(href);
  const found = returnsIn(from, adapter).find((returns) => isReturn(parts, returns));
  if (!found) return undefined;
  const left = without(parts, found);
  try {
    window.history.replaceState(window.history.state, '', left);
  } catch {
    // A sandboxed page can't change its URL: continue signing in anyway.
  }
  taken = { returned: { from, address: redact(href) }, left: window.location.href };
  return taken.returned;
}

const isUnused = ({ address }: Returned) => address.reveal() !== undefined;

/** An invalid adapter has no returns: the flow reports what is wrong with it. */
function returnsIn(from: Returned['from'], adapter: Returns): readonly ReturnParameters[] {
  try {
    return allReturnsIn(from, adapter).filter(({ query }) => query.length > 0);
  } catch {
    return [];
  }
}

function allReturnsIn(from: Returned['from'], adapter: Returns): readonly ReturnParameters[] {
  if (isList(adapter)) return adapter;
  const port = from === 'signIn' ? adapter.firstFactor?.redirect : adapter.emailVerification;
  return port?.returns ?? [];
}

const isList = (adapter: Returns): adapter is readonly ReturnParameters[] => Array.isArray(adapter);

interface Parts {
  readonly path: string;
  /** As written, so that what stays keeps its spelling. */
  readonly query: readonly string[];
  readonly fragment: string;
}

function partsOf(href: string): Parts {
  const { origin, pathname, search, hash } = new URL(href);
  return {
    path: origin + pathname,
    query: search.slice(1).split('&').filter(Boolean),
    fragment: hash,
  };
}

/** The name of a parameter, decoded as browsers do. */
const nameOf = (parameter: string): string | undefined => [...new URLSearchParams(parameter).keys()][0];

function isReturn({ query, fragment }: Parts, returns: ReturnParameters): boolean {
  const names = query.map(nameOf);
  return returns.query.every((name) => names.includes(name)) && (!returns.fragment || fragment.length > 1);
}

function without({ path, query, fragment }: Parts, returns: ReturnParameters): string {
  const own = [...returns.query, ...(returns.optional ?? [])];
  const kept = query.filter((parameter) => !own.includes(nameOf(parameter) ?? ''));
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (returns.fragment ? '' : fragment);
}
