import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { trueServer } from './true-server.fixture.ts';

const link = 'http://localhost/verify?userId=ada&secret=0a1b&expire=2026-11-21';

/** Mails as Mailpit lists them, newest first, and texts as the page for them answers. */
const answers: Readonly<Record<string, unknown>> = {
  '/api/v1/search?query=to%3A%22ada%40example.com%22': {
    messages: [{ ID: 'html' }, { ID: 'text' }, { ID: 'code' }],
  },
  // 1.8.1: the text part names the link and leaves it out.
  '/api/v1/message/html': {
    Text: 'Follow this link to verify your email address. 123456',
    HTML: `<style>p { color: #414146 }</style><a href="${link.replaceAll('&', '&amp;')}">verify</a>`,
  },
  '/api/v1/message/text': { Text: `Follow this link. ${link}`, HTML: '' },
  '/api/v1/message/code': { Text: 'Your code: 271828', HTML: '<p style="color: #414146">271828</p>' },
  '/texts?to=%2B12065550100': [{ text: '314159' }],
};

async function startMailpit(): Promise<string> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on a port, it has one
}

const environment = {
  MFA_FLOW_APPWRITE_ENDPOINT: 'http://localhost/v1',
  MFA_FLOW_APPWRITE_PROJECT: 'test',
  MFA_FLOW_APPWRITE_KEY: 'key',
};

test('links are found in both parts of an email, codes in the text', async () => {
  const mailpit = await startMailpit();
  const server = trueServer({
    ...environment,
    MFA_FLOW_APPWRITE_MAILS: mailpit,
    MFA_FLOW_APPWRITE_TEXTS: `${mailpit}/texts`,
  });
  expect(await server?.mailsTo?.('ada@example.com')).toEqual([{ code: '271828' }, { link }, { link }]);
  expect(await server?.textsTo?.('+12065550100')).toEqual([{ code: '314159' }]);
});

test.each([
  [undefined, 30_000],
  ['', 30_000],
  ['90000', 90_000],
])('a call may take %j ms: %i', (limit, expected) => {
  const server = trueServer({ ...environment, MFA_FLOW_CALL_TIMEOUT_MS: limit });
  expect(server?.callTimeoutMs).toBe(expected);
});

test.each(['soon', '-1', '0', '1.5e9', '30 s'])('%j is not accepted as a time limit', (limit) => {
  expect(() => trueServer({ ...environment, MFA_FLOW_CALL_TIMEOUT_MS: limit })).toThrow(
    'MFA_FLOW_CALL_TIMEOUT_MS',
  );
});

test('is not configured without an endpoint, a project and a key', () => {
  expect(trueServer({ ...environment, MFA_FLOW_APPWRITE_KEY: '' })).toBeUndefined();
});
