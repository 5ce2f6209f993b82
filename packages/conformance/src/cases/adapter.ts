import type { MfaAdapter } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import { must } from '../violation.ts';
import { methodNames } from '../shapes/answers.ts';

/** The data that a port must have besides its methods: lists of what it supports. */
const lists = ['firstFactor.code.kinds', 'firstFactor.redirect.providers', 'enrolment.kinds'];
/** `redirect` also finishes the links that `code` sends. */
const mayBeEmpty = ['firstFactor.redirect.providers'];
const mayBeMissing = [
  'session.demandIn',
  'challenges.available',
  'enrolment.replace',
  'enrolment.remove',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'recoveryCodes.remaining',
  'account.rename',
  'account.forgetDevice',
  'account.signOutOthers',
];
const identifiers: readonly unknown[] = ['email', 'username', 'emailOrUsername'];

/** The value at a dotted path; undefined if a part of it is. */
const at = (adapter: MfaAdapter, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value === undefined ? undefined : Object(value)[key]), adapter);

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'));

export const adapterCases = [
  defineCase({
    id: 'adapter/whole-ports',
    port: 'session',
    title: 'each port is complete, or undefined',
    run: async ({ adapter }) => {
      const asked = (path: string, what: string) =>
        `\`${path}\` is ${what}: a port is there as a whole, or absent (undefined).`;

      for (const path of [...methodNames, 'session.demandIn']) {
        const port = at(adapter, parentOf(path));
        const method = at(adapter, path);
        if (port === undefined || (method === undefined && mayBeMissing.includes(path))) continue;
        must(typeof method === 'function', asked(path, 'a method'), method ?? null);
      }
      for (const path of lists) {
        const list = at(adapter, path);
        if (at(adapter, parentOf(path)) === undefined) continue;
        const isList = Array.isArray(list) && (list.length > 0 || mayBeEmpty.includes(path));
        must(isList, asked(path, 'a list of what it can do'), list ?? null);
      }
      if (adapter.firstFactor === undefined) return;
      const { password, code, redirect } = adapter.firstFactor;
      const factors = [password, code, redirect].filter((factor) => factor !== undefined);
      must(factors.length > 0, asked('firstFactor', 'at least one way to sign in'), adapter.firstFactor);
      if (password === undefined) return;
      const { identifier } = password;
      const kinds = identifiers.join(', ');
      must(identifiers.includes(identifier), asked('identifier', `one of ${kinds}`), identifier);
    },
  }),
];
