import { randomUUID } from 'node:crypto';

/** Apps of a core are opened at the core itself, not at another of its apps. */
const coreOf = (uri: string): string => uri.replace(/\/(?:appid-[^/]+\/?)?$/, '');

/**
 * Opens an app of a true core: people, sessions and keys of its own. Returns the address under which a backend takes it
 * for a whole core. It stays there when the backend ends, as everything at a true core does.
 */
export async function openApp(uri: string): Promise<string> {
  const core = coreOf(uri);
  const appId = `w-${randomUUID()}`;
  const response = await fetch(`${core}/recipe/multitenancy/app/v2`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ appId, coreConfig: {} }),
  });
  if (!response.ok)
    throw new Error(
      `The core at ${core} opened no app: it answered ${response.status} ${await response.text()}`,
    );
  return `${core}/appid-${appId}`;
}
