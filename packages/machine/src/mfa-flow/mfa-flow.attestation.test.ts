import { describe, expect, test } from 'vitest';
import type { Attestation } from '../shared/attestation.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

type Asked = Parameters<Attestation>[0];

/** A backend that takes each token once, and a host that gets a new one for each call. */
function attesting(attestation?: Attestation) {
  const asked: Asked[] = [];
  const used = new Set<string | undefined>();
  const given = attestation ?? (({ call }) => `${call} ${asked.length}`);
  const world = createWorld({
    accounts: [withOnly('email')],
    acceptsAttestation(token) {
      if (token === undefined || used.has(token)) return false;
      used.add(token);
      return true;
    },
    input: {
      attestation: (request) => {
        asked.push(request);
        return given(request);
      },
    },
  });
  return { world, asked, used, calls: () => asked.map(({ call }) => call) };
}

describe('a token of the host', () => {
  test('goes with the sign-in, with a message and with another one: each has its own', async () => {
    const { world, used, calls } = attesting();
    await world.signIn();
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.wait(30_000);
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(2);
    expect(calls()).toEqual(['signIn', 'send', 'resend']);
    expect([...used]).toEqual(['signIn 1', 'send 2', 'resend 3']);
  });

  test('is not asked for where nothing is sent', async () => {
    const { world, calls } = attesting();
    await world.signIn();
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
    expect(calls()).toEqual(['signIn', 'send']);
  });

  const broken: readonly (readonly [string, Attestation])[] = [
    [
      'throws',
      () => {
        throw new Error('blocked');
      },
    ],
    ['rejects', () => Promise.reject(new Error('closed'))],
    // @ts-expect-error -- host code may give anything
    ['gives no text', () => 42],
    ['gives an empty text', () => ''],
    // @ts-expect-error -- the same
    ['is no function', 'a token'],
  ];

  test.each(broken)(
    '[ERR-33] one that %s is a failure of its own, and the form can be sent again',
    async (_, attestation) => {
      const { world } = attesting(attestation);
      const before = world.backend.calls.count('firstFactor.password.signIn');
      await world.signIn();
      await world.signIn();
      expect(world.state()).toBe('firstFactor');
      expect(world.signInChild()?.getSnapshot().context.failure).toMatchObject({
        code: 'attestation_failed',
      });
      expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(before);
    },
  );

  test('[ERR-33] one that the backend refuses is the same failure, beside the message that was not sent', async () => {
    const { world } = attesting(() => 'the same');
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(world.factor()?.getSnapshot().context.sendFailure).toMatchObject({ code: 'attestation_failed' });
    expect(world.backend.outbox.messages).toHaveLength(0);
  });

  test('one that never comes has the time limit of a call, and is told when nobody waits any more', async () => {
    const { world, asked } = attesting(() => new Promise(() => {}));
    await world.signIn();
    await world.wait(30_000);
    expect(world.state()).toBe('firstFactor');
    expect(world.signInChild()?.getSnapshot().context.failure).toMatchObject({ code: 'timeout' });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(0);
  });
});
