import { seal, type Returned } from '@mfa-flow/machine';

export interface TakeReturnedOptions {
  /** Names in the query that are the page's own and stay in the address bar. Default: none. */
  readonly keep?: readonly string[];
}

let taken: { readonly returned: Returned; readonly left: string } | undefined;

/**
 * Takes what a provider or a link in a message put behind the address of this page out of the address bar and out of
 * the history, for `<MfaFlow returned={…}/>`. It holds secrets, so call it first of all on the page that they lead to:
 * before anything else is rendered or fetched.
 *
 * @param from - What leads to this page: sign-in at a provider or by link, or the verification of an email address.
 *   Only the page knows, since their addresses look alike.
 * @returns Undefined where nothing came back, and on a server. Called again, the same as the first time.
 */
export function takeReturned(
  from: Returned['from'],
  { keep = [] }: TakeReturnedOptions = {},
): Returned | undefined {
  if (typeof window === 'undefined') return undefined;
  const { href } = window.location;
  if (href === taken?.left) return taken.returned;
  const url = new URL(href);
  const secrets = [...url.searchParams.keys()].filter((name) => !keep.includes(name));
  if (secrets.length === 0 && url.hash === '') return undefined;
  for (const name of secrets) url.searchParams.delete(name);
  url.hash = '';
  window.history.replaceState(window.history.state, '', url);
  taken = { returned: { from, address: seal(href) }, left: window.location.href };
  return taken.returned;
}
