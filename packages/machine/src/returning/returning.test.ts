import { describe, expect, test } from 'vitest';
import { selectPhase } from '../first-factor/first-factor.selectors.ts';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { selectReturningActor } from '../mfa-flow/mfa-flow.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import { selectFailure, selectSituation } from './returning.selectors.ts';

const providerPage = 'https://app.example/provider';

/** A person who is redirected to a provider. */
async function atProvider(options: Parameters<typeof createWorld>[0] = {}) {
  const left: string[] = [];
  const world = createWorld({
    accounts: [withOnly('authenticator')],
    firstFactors: ['password', 'provider'],
    providerPage,
    ...options,
    input: {
      storage: memoryStorage(),
      navigate: (url) => left.push(url),
      returnTo: '/back',
      ...options.input,
    },
  });
  await world.settle();
  world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
  await world.settle();
  const back = (account?: string) => ({
    returned: {
      from: 'signIn' as const,
      address: redact(world.backend.returnFromProvider(left[0] ?? '', account)),
    },
  });
  return { world, left, back };
}

const stepOf = (world: ReturnType<typeof createWorld>) => {
  const step = selectReturningActor(world.actor.getSnapshot());
  if (!step) throw new Error('Nobody is coming back.');
  return step;
};

describe('redirecting to a provider', () => {
  test('navigates there once, with the return URL', async () => {
    const { world, left } = await atProvider();
    expect(left).toHaveLength(1);
    expect(new URL(left[0] ?? '').searchParams.get('redirect_uri')).toBe('https://app.example/back');
    const child = world.signInChild()?.getSnapshot();
    expect(child && selectPhase(child)).toBe('redirecting');
  });

  test('a page restored by the browser shows the form again', async () => {
    const { world } = await atProvider();
    world.actor.send({ type: 'page.returned', isRestored: true });
    const child = world.signInChild()?.getSnapshot();
    expect(child && selectPhase(child)).toBe('ready');
  });

  test('a browser that does not navigate gets the form again', async () => {
    const { world } = await atProvider();
    await world.wait(30_000);
    const child = world.signInChild()?.getSnapshot();
    expect(child && selectPhase(child)).toBe('ready');
  });

  test.each(['javascript:alert(1)', 'http://evil.example/', 'data:text/html,x', '//evil.example'])(
    '(SEC-25) does not navigate to a URL like %j',
    async (url) => {
      const { world, left } = await atProvider({
        before: ({ faults }) =>
          faults.next('firstFactor.redirect.start', { answers: { to: 'navigate', url } }),
      });
      expect(left).toEqual([]);
      const child = world.signInChild()?.getSnapshot();
      expect(child?.context.failure).toEqual({ code: 'malformed' });
    },
  );

  test('a provider that is not offered cannot be chosen', async () => {
    const { world } = await atProvider();
    await world.reload();
    world.signInChild()?.send({ type: 'provider.chosen', providerId: 'evil' });
    await world.settle();
    expect(world.backend.calls.count('firstFactor.redirect.start')).toBe(1);
  });
});

describe('coming back', () => {
  test('to the tab that started it, the sign-in completes at once, then the second step follows', async () => {
    const { world, back } = await atProvider();
    const { returned } = back('ada');
    await world.reload({ returned });
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(returned.address.reveal()).toBeUndefined();
  });

  test('[SEC-40] a flow that stops while it asks wipes the returned parameters', async () => {
    const { world, back } = await atProvider();
    const { returned } = back('ada');
    await world.reload({ returned, storage: memoryStorage() });
    expect(world.state()).toBe('returning');
    world.actor.stop();
    await Promise.resolve();
    await Promise.resolve();
    expect(returned.address.reveal()).toBeUndefined();
  });

  test('to another tab it needs a press, so that a link alone signs nobody in', async () => {
    const { world, back } = await atProvider();
    await world.reload({ ...back('ada'), storage: memoryStorage() });
    expect(world.state()).toBe('returning');
    expect(selectSituation(stepOf(world).getSnapshot())).toBe('asking');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
    stepOf(world).send({ type: 'continue.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('with the state of another redirect it needs a press, also in the tab that started one', async () => {
    const { world, back } = await atProvider();
    const forged = new URL(back('ada').returned.address.reveal() ?? '');
    forged.searchParams.set('state', 'somebody-else');
    await world.reload({ returned: { from: 'signIn', address: redact(forged.href) } });
    expect(world.state()).toBe('returning');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
  });

  test('after another way of signing in it needs a press', async () => {
    const { world, back } = await atProvider({ accounts: [withOnly('authenticator')] });
    world.actor.send({ type: 'page.returned', isRestored: true });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    world.backend.endSession('ada');
    await world.reload(back('ada'));
    expect(world.state()).toBe('returning');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
  });

  test('from a backend whose returns carry no state it always needs a press', async () => {
    const { world, back } = await atProvider({
      adapter: ({ firstFactor, ...adapter }) => {
        const redirect = firstFactor?.redirect;
        if (!redirect) throw new Error('There is no provider.');
        const start: typeof redirect.start = async (input, options) => {
          const departure = await redirect.start(input, options);
          if (!departure.ok) return departure;
          const { state: _state, ...rest } = departure.value;
          return { ok: true, value: rest };
        };
        return { ...adapter, firstFactor: { ...firstFactor, redirect: { ...redirect, start } } };
      },
    });
    await world.reload(back('ada'));
    expect(world.state()).toBe('returning');
  });

  test('the person can dismiss it, and sign in otherwise', async () => {
    const { world, back } = await atProvider();
    await world.reload({ ...back('ada'), storage: memoryStorage() });
    stepOf(world).send({ type: 'return.dismissed' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
  });

  test('after declining at the provider: the form without an error', async () => {
    const { world, back } = await atProvider();
    await world.reload(back());
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBeUndefined();
  });

  test('with a code that is refused: the form with an error', async () => {
    const { world, back } = await atProvider();
    world.backend.faults.next('firstFactor.redirect.complete', { failure: { code: 'refused' } });
    await world.reload(back('ada'));
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('returnFailed');
  });

  test('[ERR-2] when the answer is lost, the session is checked before anything is retried', async () => {
    const { world, back } = await atProvider();
    world.backend.faults.next('firstFactor.redirect.complete', 'answerLost');
    await world.reload(back('ada'));
    expect(world.state()).toBe('challenge');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(1);
  });

  test('when the request never arrived, a press retries it', async () => {
    const { world, back } = await atProvider();
    world.backend.faults.next('firstFactor.redirect.complete', 'offline');
    await world.reload(back('ada'));
    expect(selectFailure(stepOf(world).getSnapshot())).toMatchObject({ code: 'offline' });
    stepOf(world).send({ type: 'continue.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('[SEC-36] to an existing session, the return is not used, and the person is asked whose session it is', async () => {
    const { world, back } = await atProvider();
    world.backend.signIn(world.browser, 'ada');
    const { returned } = back('ada');
    await world.reload({ returned });
    expect(world.state()).toBe('otherAccount');
    expect(world.context().otherAccount?.id).toBe('ada');
    world.actor.send({ type: 'account.accepted' });
    await world.settle();
    expect(world.state()).toBe('challenge');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
    expect(returned.address.reveal()).toBeUndefined();
  });

  test('to a complete session, or without a provider port, the return is dropped', async () => {
    const { world, back } = await atProvider({ accounts: [{ ...withOnly(), policy: 'none' }] });
    world.backend.signIn(world.browser, 'ada');
    const late = back('ada').returned;
    await world.reload({ returned: late });
    expect(world.state()).toBe('otherAccount');
    expect(late.address.reveal()).toBeUndefined();

    const strange = redact('https://app.example/back?code=c');
    const other = createWorld({ input: { returned: { from: 'signIn', address: strange } } });
    await other.settle();
    expect(other.state()).toBe('firstFactor');
    expect(strange.reveal()).toBeUndefined();
  });
});
