import { fieldOf, textIn } from '../../src/client/field-of.ts';
import { plainFetch } from './node-browser.fixture.ts';
import type { NodeBrowser } from './node-browser.fixture.ts';
import type { Project } from './sdks.fixture.ts';

/** One call of the REST API, without any SDK. Throws with what the server says unless it answers with a success. */
type Rest = (method: string, path: string, body?: object) => Promise<unknown>;

async function call(
  fetch: NodeBrowser['fetch'],
  url: string,
  headers: Readonly<Record<string, string>>,
  [method, body]: readonly [string, object | undefined],
) {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return answer;
  throw new Error(
    `${method} ${url}: ${response.status} ${textIn(answer, 'type')} ${textIn(answer, 'message')}`,
  );
}

/** As a server with a key. */
export const restWithKey =
  ({ endpoint, id }: Project, key: string): Rest =>
  (method, path, body) =>
    call(plainFetch, endpoint + path, { 'x-appwrite-project': id, 'x-appwrite-key': key }, [method, body]);

/** As a page in a browser: with its cookies, no key. */
export const restIn =
  (browser: NodeBrowser, { endpoint, id }: Project): Rest =>
  (method, path, body) =>
    call(browser.fetch, endpoint + path, { 'x-appwrite-project': id }, [method, body]);

/** The version that the server tells with every error. */
export async function versionOf({ endpoint, id }: Project): Promise<string> {
  const response = await plainFetch(`${endpoint}/account`, { headers: { 'x-appwrite-project': id } });
  return textIn(await response.json(), 'version') ?? 'unknown';
}

export const listIn = (answer: unknown, name: string): readonly string[] => {
  const list = fieldOf(answer, name);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};
