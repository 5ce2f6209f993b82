import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../../support/driver.fixture.ts';
import { openSettings } from '../../support/settings.fixture.ts';
import { letTimePass, withStandIn } from '../../support/stand-in.fixture.ts';

const server = withStandIn();
const withCodes = { wanted: { factors: ['authenticator', 'recoveryCode'] } } as const;
const withNone = { wanted: { factors: ['authenticator'] } } as const;
const quarter = 15 * 60_000;

describe('recovery codes of the example backend', () => {
  test('are offered to those who have some, and to nobody else', async () => {
    for (const [scenery, ids] of [
      [withCodes, ['totp', 'recovery-code']],
      [withNone, ['totp']],
    ] as const) {
      const { elsewhere } = await openSettings(server(), scenery);
      const check = valueOf(await (await elsewhere()).check());
      expect(check.status === 'factorsRequired' && check.factors.map(({ id }) => id)).toEqual(ids);
    }
  });

  test('a right one is the second step, once, and the page counts one less', async () => {
    const { elsewhere, person, seen } = await openSettings(server(), withCodes);
    const [code = ''] = person.recoveryCodes;
    const there = await elsewhere();
    const challenge = valueOf(await there.start('recovery-code'));
    // As the flow sends it, without what its format ignores.
    expect((await there.verify(challenge, code.replaceAll('-', ''))).ok).toBe(true);
    expect(valueOf(await there.check())).toMatchObject({ status: 'complete' });
    expect((await seen()).recoveryCodes).toEqual({ state: 'some', left: person.recoveryCodes.length - 1 });
    const again = await elsewhere();
    expect(failureOf(await again.verify(challenge, code))).toMatchObject({
      code: 'wrong_code',
      attemptsLeft: 4,
    });
  });

  test('given twice at once, one of them counts', async () => {
    const { elsewhere, person } = await openSettings(server(), withCodes);
    const [code = ''] = person.recoveryCodes;
    const both = await Promise.all([elsewhere(), elsewhere()]);
    const challenge = valueOf(await both[0].start('recovery-code'));
    const done = await Promise.all(both.map((each) => each.verify(challenge, code)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('five wrong ones lock, however they come, also against a right one; after the wait it counts', async () => {
    const { elsewhere, person } = await openSettings(server(), withCodes);
    const there = await elsewhere();
    const challenge = valueOf(await there.start('recovery-code'));
    const wrong = await Promise.all(
      Array.from({ length: 8 }, () => there.verify(challenge, 'aaaaa-aaaaa').then(failureOf)),
    );
    expect(wrong.filter(({ code }) => code === 'wrong_code')).toHaveLength(5);
    const [code = ''] = person.recoveryCodes;
    const locked = failureOf(await there.verify(challenge, code));
    expect(locked).toMatchObject({ code: 'locked', retryAfterMs: expect.any(Number) as number });
    letTimePass(server(), quarter);
    expect((await there.verify(challenge, code)).ok).toBe(true);
  });

  test('whoever has none gets in with none, and is not let set anything up either', async () => {
    const { elsewhere } = await openSettings(server(), withNone);
    const there = await elsewhere();
    const challenge = valueOf(await there.start('recovery-code'));
    for (const typed of ['aaaaa-aaaaa', 'undefined'])
      expect(failureOf(await there.verify(challenge, typed)).code).toBe('wrong_code');
    expect(valueOf(await there.check())).toMatchObject({ status: 'factorsRequired' });
    expect(failureOf(await there.begin({ kind: 'authenticator' })).code).toBe('verification_required');
  });

  test('are no fresh proof unless the demand names them', async () => {
    const { available } = await openSettings(server(), withCodes);
    expect(valueOf(await available()).map(({ id }) => id)).toEqual(['totp']);
    expect(valueOf(await available(['recovery-code'])).map(({ id }) => id)).toEqual(['recovery-code']);
  });

  test('come with the first factor once, and a second factor brings none', async () => {
    const { begin, confirm, scan, codesLeft } = await openSettings(server(), { wanted: { factors: [] } });
    const add = async (label: string) => {
      const begun = valueOf(await begin({ kind: 'authenticator', label }));
      return confirm(begun, begun.kind === 'authenticator' ? await scan(begun.uri)() : '');
    };
    const first = valueOf(await add('One'));
    expect(first).toEqual({ state: 'on', recoveryCodes: expect.any(Array) as unknown });
    expect(valueOf(await add('Two'))).toEqual({ state: 'on' });
    expect(valueOf(await codesLeft())).toEqual({ count: 8 });
  });
});
