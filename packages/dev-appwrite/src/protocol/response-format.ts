import type { Context } from 'hono';
import type { ServerVersion } from '../versions.ts';

/** Major, minor, patch as one number to compare by. Undefined: no such header, or none that makes sense. */
function rank(version: string | undefined): number | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version ?? '') ?? [];
  return major === undefined ? undefined : Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
}

const asked = (http: Context): string | undefined => http.req.header('x-appwrite-response-format');

/** A newer client is answered as usual, with a warning that browsers of other origins cannot read. */
export function warnOfNewerClient(http: Context, version: ServerVersion): void {
  const format = asked(http);
  if ((rank(format) ?? 0) <= (rank(version) ?? 0)) return;
  http.header(
    'x-appwrite-warning',
    `The current SDK is built for Appwrite ${format}. However, the current Appwrite server version is ${version}. ` +
      'Please downgrade your SDK to match the Appwrite version: https://appwrite.io/docs/sdks',
  );
}

/** Clients from before MFA don't get it in a session. */
export const predatesMfa = (http: Context): boolean => (rank(asked(http)) ?? Infinity) < 1_005_000;
