import { succeeded } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import * as selectors from '../enrolment/enrolment.selectors.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import {
  selectCanRenewCodes,
  selectFinished,
  selectNotice,
  selectRecoveryCodes,
  selectRenewalFailure,
  selectSetUps,
} from './mfa-flow.selectors.ts';

const enrolment = ['authenticator', 'email', 'phone'] as const;

/** Signed in with a recovery code. */
async function recovered(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld({
    accounts: [withOnly('authenticator', 'phone', 'recoveryCode')],
    enrolment,
    ...options,
  });
  await world.signIn();
  await world.choose('recoveryCode');
  await world.submit(world.backend.recoveryCodes('ada')[0] ?? '');
  return world;
}

type World = Awaited<ReturnType<typeof recovered>>;

const snapshot = (world: World) => world.actor.getSnapshot();
const offered = (world: World) => selectSetUps(snapshot(world)).map(({ id }) => id);

async function replace(world: World, factorId: string) {
  world.actor.send({ type: 'setUp.chosen', factorId });
  await world.settle();
}

async function skip(world: World) {
  world.actor.send({ type: 'replacement.skipped' });
  await world.settle();
}

describe('after a recovery code', () => {
  test('(UX-17) the other factors can be replaced, and the host is not told of the end yet', async () => {
    const world = await recovered();
    expect(world.state()).toBe('replaceFactor');
    expect(offered(world)).toEqual(['authenticator', 'phone']);
    expect(selectFinished(snapshot(world))).toBeUndefined();
  });

  test('(UX-17) skipping leads to the end, after another session check', async () => {
    const world = await recovered();
    const before = world.backend.calls.count('session.check');
    await skip(world);
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('session.check')).toBe(before + 1);
    expect(selectFinished(snapshot(world))?.how).toBe('signedIn');
  });

  test('(UX-17) a new authenticator replaces the lost one', async () => {
    const world = await recovered();
    await replace(world, 'authenticator');
    expect(world.state()).toBe('enrol');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(selectFinished(snapshot(world))?.how).toBe('signedIn');
    expect(world.events).toContainEqual({ type: 'factor.added', kind: 'authenticator' });
    expect(world.backend.calls.count('enrolment.replace')).toBe(1);
    expect(world.backend.calls.count('enrolment.begin')).toBe(0);
  });

  test('a new number is asked for, and nothing is sent to the lost one', async () => {
    const world = await recovered();
    await replace(world, 'phone');
    expect(world.message()).toBeUndefined();
    await world.typeAddress('+447700900555');
    expect(world.message()?.to).toBe('+447700900555');
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('going back keeps the old factor, and offers to replace it again', async () => {
    const world = await recovered();
    await replace(world, 'authenticator');
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    expect(world.state()).toBe('replaceFactor');
    expect(world.backend.calls.count('enrolment.cancel')).toBe(1);
    await skip(world);
    expect(world.state()).toBe('done');
  });

  test('coming back from the app, with the session still complete, goes on with the replacement', async () => {
    const world = await recovered();
    await replace(world, 'authenticator');
    const key = world.begun()?.getSnapshot();
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('enrol');
    expect(key && selectors.selectKey(key)).toBeDefined();
    world.backend.endSession('ada');
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
  });

  test('(ERR-29) a confirmation whose answer was lost is not repeated: the factor counts if it is on', async () => {
    const world = await recovered();
    await replace(world, 'authenticator');
    world.backend.faults.next('enrolment.confirm', 'answerLost');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('enrol');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('enrolment.replace')).toBe(1);
  });

  test('a factor that cannot be replaced is reported where it was offered, and the flow goes on', async () => {
    const world = await recovered();
    world.backend.faults.next('enrolment.replace', { failure: { code: 'misconfigured' } });
    await replace(world, 'authenticator');
    expect(world.state()).toBe('replaceFactor');
    expect(selectNotice(snapshot(world))).toBe('factorUnusable');
    await skip(world);
    expect(world.state()).toBe('done');
  });

  test('a session that is no longer complete continues like any other, and sends nothing without a press', async () => {
    const world = await recovered();
    await replace(world, 'phone');
    world.backend.endSession('ada');
    world.backend.signIn(world.browser, 'ada');
    world.backend.removeFactor('ada', 'authenticator');
    world.backend.removeFactor('ada', 'recoveryCode');
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    await skip(world);
    expect(world.state()).toBe('challenge');
    expect(world.message()).toBeUndefined();
  });

  test('signing out is always possible, and drops the offer', async () => {
    const world = await recovered();
    await replace(world, 'authenticator');
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    await world.signIn();
    await world.choose('authenticator');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });
});

describe('nothing is offered', () => {
  test.each([
    ['where nobody can set anything up', { enrolment: [] }],
    ['where there is nothing but the code', { accounts: [withOnly('recoveryCode')] }],
    [
      'by a backend that can only add',
      {
        adapter: (adapter) => {
          const { replace: _replace, ...port } = adapter.enrolment ?? {};
          return { ...adapter, enrolment: port } as typeof adapter;
        },
      },
    ],
  ] satisfies [string, Parameters<typeof createWorld>[0]][])('%s', async (_, options) => {
    const world = await recovered(options);
    expect(world.state()).toBe('done');
  });

  test('after any other factor', async () => {
    const world = createWorld({ enrolment });
    await world.signIn();
    await world.choose('authenticator');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });
});

describe('few recovery codes left', () => {
  /** Signed in with the last but one. */
  const fewLeft = (options: Parameters<typeof createWorld>[0] = {}) =>
    recovered({
      selfService: {},
      adapter: (adapter) => ({
        ...adapter,
        challenges: {
          ...adapter.challenges,
          verify: async (...given) => {
            const verified = await adapter.challenges.verify(...given);
            return verified.ok ? succeeded({ ...verified.value, recoveryCodesLeft: 1 }) : verified;
          },
        },
      }),
      ...options,
    });
  const renew = async (world: World) => {
    world.actor.send({ type: 'newCodes.requested' });
    await world.settle();
  };
  const made = (world: World) => world.backend.calls.count('recoveryCodes.regenerate');

  test('[UX-17] a new set is made by a press, shown, and the flow goes on to what may be lost', async () => {
    const world = await fewLeft();
    expect(world.state()).toBe('replaceFactor');
    expect(selectCanRenewCodes(snapshot(world))).toBe(true);
    expect(made(world)).toBe(0);
    await renew(world);
    expect(world.state()).toBe('saveCodes');
    expect(selectRecoveryCodes(snapshot(world))).toEqual(world.backend.recoveryCodes('ada'));
    expect(JSON.stringify(world.actor.getPersistedSnapshot())).not.toContain(
      world.backend.recoveryCodes('ada')[0],
    );
    world.actor.send({ type: 'codes.saved' });
    await world.settle();
    expect(world.state()).toBe('replaceFactor');
    expect(selectCanRenewCodes(snapshot(world))).toBe(false);
    await renew(world);
    expect(made(world)).toBe(1);
    await skip(world);
    expect(world.state()).toBe('done');
  });

  test('a new set is offered where nothing can be replaced', async () => {
    const world = await fewLeft({ enrolment: [] });
    expect(world.state()).toBe('replaceFactor');
    expect(offered(world)).toEqual([]);
    await renew(world);
    world.actor.send({ type: 'codes.saved' });
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('a set is offered by no backend that cannot make one', async () => {
    const world = await fewLeft({ enrolment: [], selfService: { recoveryCodes: ['remaining'] } });
    expect(world.state()).toBe('done');
  });

  test('[ERR-29] a lost answer is said, and another set is made by another press only', async () => {
    const world = await fewLeft();
    world.backend.faults.next('recoveryCodes.regenerate', 'offline');
    await renew(world);
    expect(world.state()).toBe('replaceFactor');
    expect(selectRenewalFailure(snapshot(world))).toMatchObject({ code: 'offline' });
    expect(made(world)).toBe(1);
    await renew(world);
    expect(world.state()).toBe('saveCodes');
    expect(made(world)).toBe(2);
  });

  test('[SEC-36] nothing is made for somebody who has signed in meanwhile', async () => {
    const world = await fewLeft({
      accounts: [
        withOnly('authenticator', 'phone', 'recoveryCode'),
        { id: 'bob', identifier: 'bob@example.com', password: 'correct horse', factors: [] },
      ],
    });
    world.backend.signIn(world.browser, 'bob');
    await renew(world);
    expect(made(world)).toBe(0);
    expect(world.state()).toBe('otherAccount');
  });

  test('a session that has ended is asked to sign in again', async () => {
    const world = await fewLeft();
    world.backend.endSession('ada');
    await renew(world);
    expect(made(world)).toBe(0);
    expect(world.state()).toBe('firstFactor');
  });
});
