import { parseUrl } from '@mfa-flow/contract';

/** Longer than any legitimate URL. */
const longest = 8192;

/** The address that a browser came back to, if it is on the same pages as `page`. */
export function readReturned(returned: string, page: string | undefined): URL | undefined {
  if (page === undefined || returned.length > longest) return undefined;
  const url = parseUrl(returned);
  return url?.origin === new URL(page).origin ? url : undefined;
}
