import type { Returned } from '@mfa-flow/machine';
import { setupNames, writeSetup } from './address.ts';
import type { Setup } from './setup.ts';

/** The pages of the demo beside the first one. */
export const places = {
  /** The pretended sign-in providers. */
  provider: '/acme-id',
  /** Where they lead back to. */
  signedIn: '/signed-in',
  /** Where the links in emails lead. */
  confirmEmail: '/confirm-email',
} as const;

/** What leads to a page; undefined for a page that nothing leads back to. */
export function leadingTo(path: string): Returned['from'] | undefined {
  if (path === places.signedIn) return 'signIn';
  return path === places.confirmEmail ? 'emailVerification' : undefined;
}

/** Whether it is an address of the demo. */
export const isOwn = (address: string): boolean => new URL(address, location.href).origin === location.origin;

/** An address of the demo, with the situation in it as it is now: the page there has to find the same server. */
export function withSetup(address: string, setup: Setup): string {
  const url = new URL(address, location.href);
  for (const name of setupNames) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(writeSetup(setup))) url.searchParams.append(name, value);
  return url.href;
}
