/** The parameter that a return contains. */
export const stateName = 'mfa-state';

/** Appwrite does not link a return to its departure, so the adapter adds its own state (RFC 6749, 10.12). */
export const createState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The server keeps the parameters of the return URL, and adds its own. */
export function withState(address: string, state: string): string {
  const url = new URL(address);
  url.searchParams.set(stateName, state);
  return url.href;
}
