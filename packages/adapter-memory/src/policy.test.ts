import { describe, expect, test } from 'vitest';
import { requirementOf } from './policy.ts';
import type { Policy, Requirement } from './policy.ts';
import type { WayKind } from './ways.ts';

const met: Requirement = { is: 'met' };
const noWay: Requirement = { is: 'impossible', because: 'noWay' };
const misconfigured: Requirement = { is: 'impossible', because: 'misconfigured' };
const open = (kinds: WayKind[], step?: number, of?: number): Requirement =>
  step === undefined || of === undefined
    ? { is: 'open', kinds }
    : { is: 'open', kinds, progress: { step, of } };

const all: WayKind[] = ['authenticator', 'email', 'phone', 'recoveryCode'];
const anyReady: Policy = { anyOf: 'ready' };
const allThenOne: Policy = {
  steps: [{ allOf: ['authenticator', 'email'] }, { oneOf: ['phone', 'recoveryCode'] }],
};

const rows: [string, Policy, WayKind[], WayKind[], Requirement][] = [
  ['no policy asks for nothing', 'none', all, [], met],
  ['any ready way: all of them are offered', anyReady, all, [], open(all)],
  ['any ready way: one proof is enough', anyReady, all, ['email'], met],
  ['any ready way: a recovery code is enough', anyReady, all, ['recoveryCode'], met],
  ['any ready way: nothing is asked of an account without ways', anyReady, [], [], met],
  ['any ready way: recovery codes alone are no way', anyReady, ['recoveryCode'], [], met],

  ['an empty list asks for nothing', { steps: [] }, all, [], met],
  [
    'one kind, and the recovery code in its place',
    { steps: ['phone'] },
    all,
    [],
    open(['phone', 'recoveryCode']),
  ],
  [
    'one of several',
    { steps: [{ oneOf: ['email', 'phone'] }] },
    ['email', 'authenticator'],
    [],
    open(['email']),
  ],
  [
    'the order of the ready ways is kept',
    { steps: [{ oneOf: ['phone', 'email'] }] },
    ['email', 'phone'],
    [],
    open(['email', 'phone']),
  ],
  [
    'two steps: the first',
    { steps: ['authenticator', 'email'] },
    ['authenticator', 'email'],
    [],
    open(['authenticator'], 1, 2),
  ],
  [
    'two steps: the second',
    { steps: ['authenticator', 'email'] },
    all,
    ['authenticator'],
    open(['email', 'recoveryCode'], 2, 2),
  ],
  ['two steps: both proven', { steps: ['authenticator', 'email'] }, all, ['authenticator', 'email'], met],
  ['all of these, in any order', allThenOne, all, [], open(['authenticator', 'email', 'recoveryCode'], 1, 3)],
  [
    'all of these: what is proven is not offered again',
    allThenOne,
    all,
    ['email'],
    open(['authenticator', 'recoveryCode'], 2, 3),
  ],
  ['then one of those', allThenOne, all, ['email', 'authenticator'], open(['phone', 'recoveryCode'], 3, 3)],
  [
    'a recovery code counts for the current step',
    { steps: ['authenticator', 'email'] },
    all,
    ['recoveryCode'],
    open(['email'], 2, 2),
  ],
  [
    'a recovery code counts for one of all',
    allThenOne,
    all,
    ['recoveryCode'],
    open(['authenticator', 'email'], 2, 3),
  ],
  [
    'one proof counts for one step',
    { steps: ['email', { oneOf: ['email', 'phone'] }] },
    ['email', 'phone'],
    ['email'],
    open(['phone'], 2, 2),
  ],
  [
    'a proof repeated counts once',
    { steps: ['email', 'phone', { oneOf: ['email', 'authenticator'] }] },
    all,
    ['email', 'email'],
    open(['phone', 'recoveryCode'], 2, 3),
  ],
  [
    'a proof given before the policy asked for it counts',
    { steps: ['email', 'authenticator'] },
    all,
    ['authenticator'],
    open(['email', 'recoveryCode'], 2, 2),
  ],

  ['a required kind that is not ready', { steps: ['phone'] }, ['email'], [], noWay],
  [
    'a later step that nobody could finish is told at once',
    { steps: ['email', 'phone'] },
    ['email'],
    [],
    noWay,
  ],
  ['one of all is missing', { steps: [{ allOf: ['email', 'phone'] }] }, ['email'], [], noWay],
  [
    'a recovery code makes up for one missing way',
    { steps: [{ allOf: ['email', 'phone'] }] },
    ['email', 'recoveryCode'],
    [],
    open(['email', 'recoveryCode'], 1, 2),
  ],
  ['the same kind twice cannot be done', { steps: ['email', 'email'] }, ['email'], ['email'], noWay],
  ['an unknown kind cannot be met by anyone', { steps: ['retinaScan'] }, all, [], misconfigured],
  ['an unknown kind in a later step', { steps: ['email', 'retinaScan'] }, all, [], misconfigured],
  ['an unknown kind among all', { steps: [{ allOf: ['email', 'retinaScan'] }] }, all, [], misconfigured],
  [
    'names from the prototype are unknown kinds',
    { steps: ['constructor', '__proto__'] },
    all,
    [],
    misconfigured,
  ],
  ['one of nothing', { steps: [{ oneOf: [] }] }, all, [], misconfigured],
  [
    'an unknown kind beside a known one is passed over',
    { steps: [{ oneOf: ['retinaScan', 'email'] }] },
    ['email'],
    [],
    open(['email']),
  ],
];

describe('what a policy still asks for', () => {
  test.each(rows)('%s', (_name, policy, ready, used, expected) => {
    expect(requirementOf(policy, ready, used)).toEqual(expected);
  });
});
