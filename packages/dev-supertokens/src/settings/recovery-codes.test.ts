import { describe, expect, test } from 'vitest';
import { createRecoveryCodes } from './recovery-codes.ts';

const ada = 'ada';

function open() {
  let now = 1_700_000_000_000;
  const codes = createRecoveryCodes(() => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { ...codes, pass };
}

describe('a set', () => {
  test('has eight codes, each of its own, and is made once', async () => {
    const { create, left } = open();
    const codes = (await create(ada)) ?? [];
    expect(new Set(codes).size).toBe(8);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]{5}-[a-z0-9]{5}$/);
    expect(await create(ada)).toBeUndefined();
    expect(left(ada)).toBe(8);
  });

  test('made twice at once is one', async () => {
    const { create } = open();
    const both = await Promise.all([create(ada), create(ada)]);
    expect(both.filter((set) => set !== undefined)).toHaveLength(1);
  });

  test('is worth nothing once there is another, also to a code that is being looked at', async () => {
    const { create, replace, use, left } = open();
    const [old = ''] = (await create(ada)) ?? [];
    const [, used] = await Promise.all([replace(ada), use(ada, old)]);
    expect(used.used === 'wrong' || left(ada) === 8).toBe(true);
    expect(await use(ada, old)).toMatchObject({ used: 'wrong' });
    expect(left(ada)).toBe(8);
  });

  test('is one person’s', async () => {
    const { create, use } = open();
    const [code = ''] = (await create(ada)) ?? [];
    await create('bob');
    expect(await use('bob', code)).toMatchObject({ used: 'wrong' });
    expect(await use(ada, code)).toMatchObject({ used: 'right', left: 7 });
  });
});

describe('a code', () => {
  test('is good once, written in any way', async () => {
    const { create, use } = open();
    const [code = ''] = (await create(ada)) ?? [];
    expect(await use(ada, ` ${code.toUpperCase().replace('-', ' ')} `)).toEqual({ used: 'right', left: 7 });
    expect(await use(ada, code)).toEqual({ used: 'wrong', failed: 1 });
  });

  test('given ten times at once counts once, or not at all', async () => {
    const { create, use } = open();
    const [code = ''] = (await create(ada)) ?? [];
    const tries = await Promise.all(Array.from({ length: 10 }, () => use(ada, code)));
    expect(tries.filter(({ used }) => used === 'right')).toHaveLength(1);
  });

  test.each(['', '-', 'undefined', '[object Object]'])(
    '%j is none, also of whoever has no set',
    async (typed) => {
      const { create, use } = open();
      expect(await use(ada, typed)).toMatchObject({ used: 'wrong' });
      await create(ada);
      expect(await use(ada, typed)).toMatchObject({ used: 'wrong' });
    },
  );

  test('five wrong ones lock for a quarter of an hour, counted from each; a right one in between forgives them', async () => {
    const { create, use, pass } = open();
    const [first = '', other = ''] = (await create(ada)) ?? [];
    for (const failed of [1, 2, 3, 4]) expect(await use(ada, 'wrong')).toEqual({ used: 'wrong', failed });
    expect(await use(ada, first)).toMatchObject({ used: 'right' });
    for (const failed of [1, 2, 3, 4, 5]) expect(await use(ada, 'wrong')).toEqual({ used: 'wrong', failed });
    pass(60_000);
    expect(await use(ada, other)).toEqual({ used: 'locked', retryAfterMs: 14 * 60_000 });
    pass(14 * 60_000);
    expect(await use(ada, other)).toMatchObject({ used: 'right' });
  });
});
