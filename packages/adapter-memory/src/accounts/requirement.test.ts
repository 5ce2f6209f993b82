import { describe, expect, test } from 'vitest';
import type { FirstFactor } from '../sessions/first-factor.ts';
import type { Policy, Requirement } from './policy.ts';
import { requirementOf } from './requirement.ts';
import type { EnrollableKind, StoredFactorKind } from './factor.ts';

const met: Requirement = { is: 'met' };
const noFactor: Requirement = { is: 'impossible', because: 'noFactor' };
const misconfigured: Requirement = { is: 'impossible', because: 'misconfigured' };
const open = (
  kinds: StoredFactorKind[],
  step?: number,
  of?: number,
  setUp: EnrollableKind[] = [],
): Requirement =>
  step === undefined || of === undefined
    ? { is: 'open', kinds, setUp }
    : { is: 'open', kinds, setUp, progress: { step, of } };

const all: StoredFactorKind[] = ['authenticator', 'email', 'phone', 'recoveryCode'];
const anyReady: Policy = { anyOf: 'ready' };
const allThenOne: Policy = {
  steps: [{ allOf: ['authenticator', 'email'] }, { oneOf: ['phone', 'recoveryCode'] }],
};

const rows: [string, Policy, StoredFactorKind[], StoredFactorKind[], Requirement][] = [
  ['no policy asks for nothing', 'none', all, [], met],
  ['any ready factor: all of them are offered', anyReady, all, [], open(all)],
  ['any ready factor: one proof is enough', anyReady, all, ['email'], met],
  ['any ready factor: a recovery code is enough', anyReady, all, ['recoveryCode'], met],
  ['any ready factor: nothing is asked of an account without factors', anyReady, [], [], met],
  ['any ready factor: recovery codes alone are no factor', anyReady, ['recoveryCode'], [], met],

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
    'the order of the ready factors is kept',
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

  ['a required kind that is not ready', { steps: ['phone'] }, ['email'], [], noFactor],
  [
    'a later step that nobody could finish is told at once',
    { steps: ['email', 'phone'] },
    ['email'],
    [],
    noFactor,
  ],
  ['one of all is missing', { steps: [{ allOf: ['email', 'phone'] }] }, ['email'], [], noFactor],
  [
    'a recovery code makes up for one missing factor',
    { steps: [{ allOf: ['email', 'phone'] }] },
    ['email', 'recoveryCode'],
    [],
    open(['email', 'recoveryCode'], 1, 2),
  ],
  ['the same kind twice cannot be done', { steps: ['email', 'email'] }, ['email'], ['email'], noFactor],
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
    expect(requirementOf(policy, { ready, used, first: 'password' })).toEqual(expected);
  });
});

const anyOrNew = (kinds: EnrollableKind[], besideReady = false): Policy => ({
  anyOf: 'ready',
  setUp: { kinds, besideReady },
});
const keyOrEmail: Policy = {
  steps: [{ oneOf: ['authenticator', 'email'] }],
  setUp: { kinds: ['authenticator', 'email', 'phone'] },
};
const bothNew: Policy = { steps: ['authenticator', 'email'], setUp: { kinds: ['authenticator', 'email'] } };
const toSetUp = (setUp: EnrollableKind[], kinds: StoredFactorKind[] = []): Requirement => ({
  is: 'open',
  kinds,
  setUp,
});

const setUpRows: [string, Policy, StoredFactorKind[], StoredFactorKind[], Requirement][] = [
  [
    'any way: whoever has none sets one up',
    anyOrNew(['email', 'phone']),
    [],
    [],
    toSetUp(['email', 'phone']),
  ],
  ['any way: a ready factor has to be used', anyOrNew(['phone']), ['email'], [], open(['email'])],
  ['any way: beside a ready factor', anyOrNew(['phone'], true), ['email'], [], toSetUp(['phone'], ['email'])],
  ['any way: one that is ready is not set up', anyOrNew(['email'], true), ['email'], [], open(['email'])],
  ['any way: what was set up is proof enough', anyOrNew(['phone']), ['phone'], ['phone'], met],
  [
    'recovery codes alone do not keep anybody from setting up',
    anyOrNew(['phone']),
    ['recoveryCode'],
    [],
    toSetUp(['phone'], ['recoveryCode']),
  ],
  ['steps: only what counts for the step', keyOrEmail, [], [], toSetUp(['authenticator', 'email'])],
  ['steps: a ready factor has to be used', keyOrEmail, ['authenticator'], [], open(['authenticator'])],
  ['steps: a kind that nobody may set up', { ...keyOrEmail, setUp: { kinds: ['phone'] } }, [], [], noFactor],
  ['two steps: the first is set up', bothNew, [], [], open([], 1, 2, ['authenticator'])],
  ['two steps: the second as well', bothNew, ['authenticator'], ['authenticator'], open([], 2, 2, ['email'])],
  [
    'all of these: first what is ready, then what is missing',
    { steps: [{ allOf: ['authenticator', 'email'] }], setUp: { kinds: ['email'] } },
    ['authenticator'],
    [],
    open(['authenticator'], 1, 2),
  ],
  [
    'all of these: what is missing',
    { steps: [{ allOf: ['authenticator', 'email'] }], setUp: { kinds: ['email'] } },
    ['authenticator'],
    ['authenticator'],
    open([], 2, 2, ['email']),
  ],
];

describe('what a policy lets people set up', () => {
  test.each(setUpRows)('%s', (_name, policy, ready, used, expected) => {
    expect(requirementOf(policy, { ready, used, first: 'password' })).toEqual(expected);
  });
});

const firstRows: [string, Policy, FirstFactor, StoredFactorKind[], Requirement][] = [
  ['is not offered again', anyReady, 'email', ['authenticator', 'email'], open(['authenticator'])],
  ['is no second step, if it is the only factor', anyReady, 'email', ['email'], noFactor],
  ['leaves the recovery codes', anyReady, 'email', ['email', 'recoveryCode'], open(['recoveryCode'])],
  ['is not set up either', anyOrNew(['email', 'phone']), 'email', ['email'], toSetUp(['phone'])],
  ['counts for no step', { steps: ['phone'] }, 'phone', ['phone'], noFactor],
  ['asks for nothing where there is no factor', anyReady, 'email', [], met],
];

describe('what somebody signed in with', () => {
  test.each(firstRows)('(SEC-6) %s', (_name, policy, first, ready, expected) => {
    expect(requirementOf(policy, { ready, used: [], first })).toEqual(expected);
  });
});
