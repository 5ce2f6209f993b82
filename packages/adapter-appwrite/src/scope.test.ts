import { Account, Client } from 'appwrite';
import { expect, test } from 'vitest';
import { createAppwriteAdapter } from './index.ts';

const adapterFor = (project: string, scope?: string) =>
  createAppwriteAdapter({
    account: new Account(new Client().setEndpoint('https://appwrite.example/v1').setProject(project)),
    ...(scope !== undefined && { scope }),
  });

test('[SEC-41] is the server and the project, or the value of the host', () => {
  expect(adapterFor('one').scope).toBe('appwrite https://appwrite.example/v1 one');
  expect(adapterFor('two').scope).not.toBe(adapterFor('one').scope);
  expect(adapterFor('one', 'tenant 7').scope).toBe('tenant 7');
});

test('a client that exposes no endpoint gets the default scope', () => {
  const { client: _client, ...rest } = Object.getOwnPropertyDescriptors(new Account(new Client()));
  const account: Account = Object.create(Account.prototype, rest);
  expect(createAppwriteAdapter({ account }).scope).toBe('appwrite');
});
