import { failed, succeeded, toHandle, type Factor, type MfaAdapter } from '@mfa-flow/contract';
import { describe, expect, test, vi } from 'vitest';
import { selectChallengeActor, selectFactors } from '../mfa-flow/mfa-flow.selectors.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import type { Ceremony } from './ceremony.types.ts';
import { selectFailure, selectIsPerforming, selectPhase } from './challenge.selectors.ts';

const passkey: Factor = {
  id: 'key',
  kind: 'passkey',
  delivery: 'ceremony',
  can: { challenge: true, setUp: false },
  destinations: [],
};

/** A device that waits for its person. */
function createDevice() {
  const asked = new Array<{ options: unknown; signal: AbortSignal; answer: (result: unknown) => void }>();
  const ceremony: Ceremony = (options, { signal }) =>
    new Promise((resolve, reject) => {
      const answer = (result: unknown) =>
        result instanceof Error ? reject(result) : resolve(succeeded(result));
      asked.push({ options, signal, answer });
    });
  return { ceremony, asked };
}

/** The in-memory backend, with a passkey beside the email code. */
async function atPasskey(ceremonies?: Readonly<Record<string, Ceremony>>) {
  const start = vi.fn<MfaAdapter['challenges']['start']>();
  const verify = vi.fn<MfaAdapter['challenges']['verify']>();
  const world = createWorld({
    accounts: [withOnly('email', 'authenticator')],
    input: { ceremonies },
    adapter: (adapter) => ({
      ...adapter,
      session: {
        ...adapter.session,
        check: async (...given) => {
          const answer = await adapter.session.check(...given);
          return answer.ok && answer.value.status === 'factorsRequired'
            ? succeeded({ ...answer.value, factors: [passkey, ...answer.value.factors] })
            : answer;
        },
      },
      challenges: { ...adapter.challenges, start, verify },
    }),
  });
  start.mockImplementation(async () =>
    succeeded({
      handle: toHandle(`challenge ${start.mock.calls.length}`),
      factorId: 'key',
      delivery: 'ceremony',
      options: { nonce: start.mock.calls.length },
    }),
  );
  verify.mockImplementation(async () => {
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    return succeeded({});
  });
  await world.signIn();
  await world.choose('key');
  const factor = () => {
    const challenge = selectChallengeActor(world.actor.getSnapshot());
    if (!challenge) throw new Error('No way is being taken.');
    return challenge;
  };
  return {
    world,
    start,
    verify,
    factor,
    snapshot: () => factor().getSnapshot(),
    press: async () => {
      factor().send({ type: 'ceremony.requested' });
      await world.settle();
    },
  };
}

describe('a factor with a device ceremony', () => {
  test('is offered only if the host provides its ceremony', async () => {
    const { world } = await atPasskey();
    expect(selectFactors(world.actor.getSnapshot()).map(({ id }) => id)).not.toContain('key');
  });

  test('(UX-20) starts on a press only, and its result is verified by the server', async () => {
    const { ceremony, asked } = createDevice();
    const { world, start, verify, press, snapshot } = await atPasskey({ passkey: ceremony });
    await world.wait(60_000);
    expect([start.mock.calls.length, asked.length]).toEqual([0, 0]);
    await press();
    expect(asked.map(({ options }) => options)).toEqual([{ nonce: 1 }]);
    expect(selectIsPerforming(snapshot())).toBe(true);
    await press();
    await world.wait(10 * 60_000);
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ signature: 'sentinel' });
    await world.settle();
    expect(verify.mock.calls[0]?.[0].answer).toEqual({ kind: 'ceremony', result: { signature: 'sentinel' } });
    expect(world.state()).toBe('done');
  });

  test.each(['NotAllowedError', 'AbortError'])(
    '(UX-20) is not an error when stopped by the person (%s), and can be started again',
    async (name) => {
      const { ceremony, asked } = createDevice();
      const { world, press, snapshot, verify } = await atPasskey({ passkey: ceremony });
      await press();
      asked[0]?.answer(new DOMException('No', name));
      await world.settle();
      expect(selectFailure(snapshot())).toEqual({ code: 'dismissed' });
      expect(selectPhase(snapshot())).toBe('ready');
      await press();
      expect(asked.map(({ options }) => options)).toEqual([{ nonce: 1 }, { nonce: 2 }]);
      expect(verify).not.toHaveBeenCalled();
    },
  );

  test('(UX-20) is aborted by Cancel, by another factor and by leaving the page', async () => {
    const { ceremony, asked } = createDevice();
    const { world, press, snapshot, factor } = await atPasskey({ passkey: ceremony });
    await press();
    factor().send({ type: 'call.cancelled' });
    await world.settle();
    expect(selectFailure(snapshot())).toEqual({ code: 'dismissed' });
    await press();
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    await world.choose('key');
    await press();
    world.actor.stop();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
  });

  test('an unsupported device, a ceremony that throws and a typed code keep the challenge open', async () => {
    const answers = [failed({ code: 'refused' } as const), new TypeError('broken')];
    const ceremony: Ceremony = async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer ?? succeeded({});
    };
    const { world, press, snapshot, factor, verify } = await atPasskey({ passkey: ceremony });
    await press();
    expect(selectFailure(snapshot())?.code).toBe('refused');
    await press();
    expect(selectFailure(snapshot())?.code).toBe('unexpected');
    await world.submit('123456');
    expect(verify).not.toHaveBeenCalled();
    expect(selectPhase(factor().getSnapshot())).toBe('ready');
  });

  test('(SEC-15) keeps its result out of every snapshot', async () => {
    const { ceremony, asked } = createDevice();
    const { world, press, verify } = await atPasskey({ passkey: ceremony });
    verify.mockImplementation(() => new Promise(() => {}));
    await press();
    asked[0]?.answer('sentinel');
    await world.settle();
    expect(verify).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(world.actor.getPersistedSnapshot())).not.toContain('sentinel');
  });
});
