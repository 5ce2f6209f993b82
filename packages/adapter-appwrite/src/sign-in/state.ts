/** The parameter that a return carries back. */
export const stateName = 'mfa-state';

/** Appwrite does not say which departure a return answers, so the adapter has its own mark carried along (RFC 6749, 10.12). */
export const createState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The server keeps what is in the address that it leads back to, and adds its own. */
export function withState(address: string, state: string): string {
  const url = new URL(address);
  url.searchParams.set(stateName, state);
  return url.href;
}
