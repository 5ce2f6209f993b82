import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from '@mfa-flow/conformance';
import { fieldOf, textIn } from '../../src/client/field-of.ts';
import { plainFetch } from './node-browser.fixture.ts';
import { readMessage } from './server.fixture.ts';
import type { AppwriteServer } from './server.fixture.ts';

interface TrueServer extends AppwriteServer {
  /** How long one call of the adapter may take. */
  readonly callTimeoutMs: number;
}

/**
 * A project of a true Appwrite, named by environment variables; undefined where they are not set.
 *
 * @throws Error where one of them makes no sense.
 */
export function trueServer(environment: NodeJS.ProcessEnv): TrueServer | undefined {
  const {
    MFA_FLOW_APPWRITE_ENDPOINT: endpoint,
    MFA_FLOW_APPWRITE_PROJECT: id,
    MFA_FLOW_APPWRITE_KEY: key,
    MFA_FLOW_APPWRITE_MAILS: mails,
    MFA_FLOW_APPWRITE_TEXTS: texts,
    MFA_FLOW_CALL_TIMEOUT_MS: limit,
  } = environment;
  if (!endpoint || !id || !key) return undefined;
  return {
    project: { endpoint, id },
    key,
    callTimeoutMs: readLimit(limit),
    ...(mails && { mailsTo: (email) => settled(() => mailsTo(mails, email)) }),
    ...(texts && { textsTo: (phone) => settled(() => textsTo(texts, phone)) }),
  };
}

/** A true server is slower than the kit expects: several workers, a database, the network. */
function readLimit(text = ''): number {
  if (text === '') return 30_000;
  const limit = Number(text);
  if (/^\d{1,9}$/.test(text) && limit > 0) return limit;
  throw new Error(`MFA_FLOW_CALL_TIMEOUT_MS is no number of milliseconds: "${text}".`);
}

/** A message is delivered by a worker, a moment after the call: wait until no more arrive. */
async function settled(read: () => Promise<readonly Message[]>): Promise<readonly Message[]> {
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
async function mailsTo(base: string, address: string): Promise<readonly Message[]> {
  const search = new URL('/api/v1/search', base);
  search.searchParams.set('query', `to:"${address}"`);
  const found = list(fieldOf(await getJson(search), 'messages'));
  const mails = found.map(async (message) =>
    readMail(await getJson(new URL(`/api/v1/message/${textIn(message, 'ID')}`, base))),
  );
  return (await Promise.all(mails)).toReversed();
}

/** 1.8.1 has the link of a verification in the HTML part only, where colours look like codes. */
function readMail(mail: unknown): Message {
  const [text, html] = ['Text', 'HTML'].map((part) => readMessage(textIn(mail, part) ?? ''));
  return html?.link !== undefined && text?.link === undefined ? html : (text ?? {});
}

/** Any address that answers `?to=<number>` with `[{ "text": "…" }]`, oldest first: what receives the texts is yours. */
async function textsTo(base: string, number: string): Promise<readonly Message[]> {
  const url = new URL(base);
  url.searchParams.set('to', number);
  return list(await getJson(url)).map((message) => readMessage(textIn(message, 'text') ?? ''));
}
