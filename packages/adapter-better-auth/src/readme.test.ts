import { readFileSync } from 'node:fs';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { createAuthClient } from 'better-auth/client';
import { expect, test } from 'vitest';
import { driver, options, present, valueOf } from '../test/support/scene.fixture.ts';
import { openNodeBrowser } from '../test/support/node-browser.fixture.ts';
import { accountSettings, createBetterAuthAdapter } from './index.ts';
import { createAuth } from './readme-server.fixture.ts';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the server of the README is the one that runs', () => {
  const example = textOf('./readme-server.fixture.ts').replace(
    "'./server/index.ts'",
    "'@mfa-flow/adapter-better-auth/server'",
  );
  expect(textOf('../README.md')).toContain(example);
});

test('the server of the README sends a code, and asks for it at the next sign-in', async () => {
  const mails: string[] = [];
  const tables = { user: [], session: [], account: [], verification: [], twoFactor: [] };
  const auth = createAuth(memoryAdapter(tables), (_, text) => mails.push(text));
  const email = 'ada@example.com';
  const password = 'correct horse';
  await auth.api.signUpEmail({ body: { email, password, name: 'Ada' } });

  const browser = openNodeBrowser((request) => auth.handler(request as Request), 'https://app.example');
  const client = createAuthClient({
    baseURL: 'https://app.example',
    fetchOptions: { customFetchImpl: browser.fetch },
  });
  const adapter = createBetterAuthAdapter({ client, settings: accountSettings() });
  const { signIn, check, signOut } = driver(adapter);
  const newest = () => present(/\d{6}/.exec(mails.at(-1) ?? '')?.[0]);

  valueOf(await signIn(email, password));
  expect(valueOf(await check())).toMatchObject({ status: 'complete', account: { displayName: 'Ada' } });
  const { begin, confirm } = present(adapter.enrolment);
  const enrolment = valueOf(await begin({ kind: 'email', to: { address: email } }, options));
  valueOf(await confirm({ enrolment, answer: { kind: 'code', code: newest() } }, options));
  valueOf(await signOut());
  valueOf(await signIn(email, password));
  expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired', factors: [{ id: 'otp' }] });
  expect(mails).toHaveLength(1);
});
