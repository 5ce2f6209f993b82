import { describe, expect, test } from 'vitest';
import { asSent, asSentEnrolment, failureOf, driver, valueOf } from '../support/driver.fixture.ts';
import { openScene, wrongFor } from '../support/scene.fixture.ts';
import type { Scene } from '../support/scene.fixture.ts';
import { letTimePass, withStandIn } from '../support/stand-in.fixture.ts';

const server = withStandIn();
const withEmail = { wanted: { factors: ['email'] } } as const;
const attemptKey = 'supertokens-passwordless-loginAttemptInfo';

const bodiesOf = ({ browser }: Scene, call: RegExp) =>
  browser.log.filter((entry) => call.test(entry.call)).map(({ body }) => body);

describe('the flag without which the server ends the session', () => {
  test('is in every call of a second step', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const challenge = asSent(valueOf(await scene.start('otp-email')));
    await scene.resend(challenge);
    await scene.verify(challenge, scene.emailedCode());
    const bodies = bodiesOf(scene, /signinup/);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(body).toMatchObject({ shouldTryLinkingWithSessionUser: true });
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });

  test('is in no call of a sign-in', async () => {
    const scene = await openScene(server(), withEmail);
    const code = scene.adapter.firstFactor?.code;
    if (code === undefined) throw new Error('Expected sign-in by code.');
    const { signal } = new AbortController();
    const begun = valueOf(await code.start({ kind: 'email', address: scene.person.email }, { signal }));
    await code.resend({ challenge: begun }, { signal });
    await code.verify({ challenge: begun, code: scene.emailedCode() }, { signal });
    for (const body of bodiesOf(scene, /signinup/))
      expect(body).toMatchObject({ shouldTryLinkingWithSessionUser: false });
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });
});

describe('the SDK keeps one attempt for every tab', () => {
  test('a tab that sent later does not get the code of this one', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    await scene.check();
    const challenge = asSent(valueOf(await scene.start('otp-email')));
    const code = scene.emailedCode();
    const other = scene.openTab();
    await driver(other.adapter).check();
    await driver(other.adapter).start('otp-email');
    expect((await scene.verify(challenge, code)).ok).toBe(true);
  });

  test('sending again is about this challenge, not about the last', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const [first, second] = [await scene.start('otp-email'), await scene.start('otp-email')];
    expect(valueOf(await scene.resend(asSent(valueOf(first))))).toEqual(valueOf(first));
    const code = scene.emailedCode();
    expect(failureOf(await scene.verify(valueOf(second), code))).toMatchObject({ code: 'wrong_code' });
    expect((await scene.verify(valueOf(first), code)).ok).toBe(true);
  });

  test('calls at the same time do not mix their attempts up', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const first = asSent(valueOf(await scene.start('otp-email')));
    const code = scene.emailedCode();
    const second = asSent(valueOf(await scene.start('otp-email')));
    const [verified] = await Promise.all([
      scene.verify(first, code),
      scene.resend(second),
      scene.start('otp-email'),
    ]);
    expect(verified.ok).toBe(true);
  });

  test('nothing of it is left behind', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const challenge = asSent(valueOf(await scene.start('otp-email')));
    expect(scene.browser.stored.has(attemptKey)).toBe(false);
    await scene.resend(challenge);
    await scene.verify(challenge, wrongFor(scene.emailedCode()));
    expect(scene.browser.stored.has(attemptKey)).toBe(false);
  });
});

describe('wrong, old and used codes', () => {
  test('the fifth wrong code ends the challenge', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const challenge = valueOf(await scene.start('otp-email'));
    const wrong = wrongFor(scene.emailedCode());
    for (const attemptsLeft of [4, 3, 2, 1])
      expect(failureOf(await scene.verify(challenge, wrong))).toMatchObject({
        code: 'wrong_code',
        attemptsLeft,
      });
    expect(failureOf(await scene.verify(challenge, wrong))).toMatchObject({ code: 'restart' });
    expect(failureOf(await scene.resend(asSent(challenge)))).toMatchObject({ code: 'restart' });
  });

  test('a code that is too old is told as such', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const challenge = valueOf(await scene.start('otp-email'));
    const code = scene.emailedCode();
    letTimePass(scene.server, 16 * 60_000);
    expect(failureOf(await scene.verify(challenge, code))).toMatchObject({
      code: 'expired_code',
      attemptsLeft: 4,
    });
  });

  test('an empty code is not sent', async () => {
    const scene = await openScene(server(), withEmail);
    await scene.enter();
    const challenge = valueOf(await scene.start('otp-email'));
    const before = scene.browser.log.length;
    expect(failureOf(await scene.verify(challenge, ''))).toEqual({ code: 'input_refused', field: 'code' });
    expect(scene.browser.log).toHaveLength(before);
  });
});

describe('setting one up', () => {
  const demanded = (id: string) => ({ wanted: { factors: [] }, policy: { requirements: [id] } }) as const;

  test('by email: at the address that the server knows, which is masked', async () => {
    const scene = await openScene(server(), demanded('otp-email'));
    await scene.enter();
    const check = valueOf(await scene.check());
    expect(check).toMatchObject({
      factors: [
        {
          id: 'otp-email',
          can: { challenge: false, setUp: true },
          destinations: [{ kind: 'email', mailbox: 'a', domain: 'e' }],
        },
      ],
    });
    const destinationId = check.status === 'factorsRequired' ? check.factors[0]?.destinations[0]?.id : '';
    const begun = await scene.begin({ kind: 'email', to: { destinationId: destinationId ?? '' } });
    expect((await scene.confirm(valueOf(begun), scene.emailedCode())).ok).toBe(true);
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });

  test('by phone: at a number that is asked for, since none is known', async () => {
    const scene = await openScene(server(), demanded('otp-phone'));
    await scene.enter();
    expect(valueOf(await scene.check())).toMatchObject({ factors: [{ id: 'otp-phone', destinations: [] }] });
    const address = scene.person.phone;
    const begun = asSentEnrolment(valueOf(await scene.begin({ kind: 'phone', to: { address } })));
    expect(begun.sent).toMatchObject({
      by: 'code',
      destination: { kind: 'phone', ending: address.slice(-3) },
    });
    const again = valueOf(await scene.resendEnrolment(begun));
    expect((await scene.confirm(again, scene.codesTo(address).at(-1) ?? '')).ok).toBe(true);
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });

  test.each([
    ['email', 'otp-email', 'not an address'],
    ['phone', 'otp-phone', '12'],
    ['phone', 'otp-phone', ''],
  ] as const)('%s: what is no address is refused (%s, %j)', async (kind, id, address) => {
    const scene = await openScene(server(), demanded(id));
    await scene.enter();
    expect(failureOf(await scene.begin({ kind, to: { address } }))).toMatchObject({
      code: 'input_refused',
      field: kind,
    });
  });

  test('an address of somebody else is refused when its code is typed', async () => {
    const somebody = await openScene(server(), { wanted: { factors: ['phone'] } });
    const scene = await openScene(server(), demanded('otp-phone'));
    await scene.enter();
    const address = somebody.person.phone;
    const begun = valueOf(await scene.begin({ kind: 'phone', to: { address } }));
    const refused = failureOf(await scene.confirm(begun, scene.codesTo(address).at(-1) ?? ''));
    expect(refused).toMatchObject({ code: 'refused', raw: { code: 'SIGN_IN_UP_NOT_ALLOWED' } });
    expect(JSON.stringify(refused)).not.toContain(address);
  });
});
