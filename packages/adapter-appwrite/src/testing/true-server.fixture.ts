import { setTimeout as pause } from 'node:timers/promises';
import { fieldOf, textIn } from '../client/field-of.ts';
import { plainFetch } from './node-browser.fixture.ts';
import { readMessage } from './server.fixture.ts';
import type { AppwriteServer } from './server.fixture.ts';

/** A project of a true Appwrite, named by environment variables; undefined where they are not set. */
export function trueServer(environment: NodeJS.ProcessEnv): AppwriteServer | undefined {
  const {
    MFA_FLOW_APPWRITE_ENDPOINT: endpoint,
    MFA_FLOW_APPWRITE_PROJECT: id,
    MFA_FLOW_APPWRITE_KEY: key,
    MFA_FLOW_APPWRITE_MAILS: mails,
    MFA_FLOW_APPWRITE_TEXTS: texts,
  } = environment;
  if (!endpoint || !id || !key) return undefined;
  const messages = async (read: () => Promise<readonly string[]>) => (await settled(read)).map(readMessage);
  return {
    project: { endpoint, id },
    key,
    ...(mails && { mailsTo: (email) => messages(() => mailsTo(mails, email)) }),
    ...(texts && { textsTo: (phone) => messages(() => textsTo(texts, phone)) }),
  };
}

/** A message is delivered by a worker, a moment after the call: wait until no more arrive. */
async function settled(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let before = await read();
  for (let quiet = 0; quiet < 4;) {
    await pause(500);
    const now = await read();
    quiet = now.length === before.length ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

async function getJson(url: URL): Promise<unknown> {
  const response = await plainFetch(url);
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  return response.json();
}

/** The HTTP API of Mailpit, newest first. */
async function mailsTo(base: string, address: string): Promise<readonly string[]> {
  const search = new URL('/api/v1/search', base);
  search.searchParams.set('query', `to:"${address}"`);
  const found = list(fieldOf(await getJson(search), 'messages'));
  const texts = found.map(async (message) =>
    textIn(await getJson(new URL(`/api/v1/message/${textIn(message, 'ID')}`, base)), 'Text'),
  );
  return (await Promise.all(texts)).flatMap((text) => text ?? []).toReversed();
}

/** Any address that answers `?to=<number>` with `[{ "text": "…" }]`, oldest first: what receives the texts is yours. */
async function textsTo(base: string, number: string): Promise<readonly string[]> {
  const url = new URL(base);
  url.searchParams.set('to', number);
  return list(await getJson(url)).flatMap((message) => textIn(message, 'text') ?? []);
}
