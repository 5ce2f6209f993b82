import { methodOf } from './client/calls.ts';
import { fieldOf } from './client/field-of.ts';
import * as vendor from './client/vendor-calls.ts';

const needed = [
  vendor.get,
  vendor.listFactors,
  vendor.createChallenge,
  vendor.updateChallenge,
  vendor.deleteSession,
];

/** Rejects invalid options at creation. The message says what is wrong and how to fix it. */
export function refuseMisuse(account: unknown): void {
  const problem = problemOf(account);
  if (problem === undefined) return;
  throw new TypeError(
    `createAppwriteAdapter: \`account\` ${problem}. Pass \`new Account(client)\` of the Appwrite web SDK 14 or newer, ` +
      'or `nx.account` of a Nuvix client.',
  );
}

function problemOf(account: unknown): string | undefined {
  if (typeof account === 'function') return 'is a class, not an instance';
  if (typeof account !== 'object' || account === null)
    return `is ${account === null ? 'null' : typeof account}`;
  if (fieldOf(account, 'setProject')) return 'is the client';
  const missing = needed.find((call) => methodOf(account, call) === undefined);
  return missing && `has no method ${missing.names.join(', ')}`;
}
