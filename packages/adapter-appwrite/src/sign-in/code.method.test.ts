import { describe, expect, test } from 'vitest';
import { signInBy } from '../index.ts';
import { invalidToken, session, withRoutes } from '../../test/support/fake-account.fixture.ts';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { codeOf, openDoors, redirectOf, returnTo } from '../../test/support/sign-in.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();

describe('signing in with a code', () => {
  test('the address stays in the adapter, and the server chooses the id', async () => {
    const { adapter, bodies } = await withRoutes(openDoors, { signIn: signInBy({ methods: ['emailCode'] }) });
    const { start, verify } = codeOf(adapter);
    const sent = valueOf(await start({ kind: 'email', address: 'ada@example.com' }, options));
    expect(sent).toEqual({
      handle: 'email:ada-1',
      factorId: 'email',
      delivery: 'sent',
      by: 'code',
      destination: { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' },
    });
    const { memo } = valueOf(await verify({ challenge: sent, code: '123456' }, options));
    expect(memo).toBe('email|ada|a@e');
    expect(bodies).toEqual([
      { route: 'POST /account/tokens/email', body: { userId: 'unique()', email: 'ada@example.com' } },
      { route: 'POST /account/sessions/token', body: { userId: 'ada-1', secret: '123456' } },
    ]);
  });

  test('resends to the same address', async () => {
    const { adapter, bodies } = await withRoutes(openDoors, { signIn: signInBy({ methods: ['phoneCode'] }) });
    const { start, resend } = codeOf(adapter);
    const sent = valueOf(await start({ kind: 'phone', address: '+12065550101' }, options));
    expect(valueOf(await resend({ challenge: sent }, options))).toEqual(sent);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  test('a wrong code can be corrected', async () => {
    const routes = { ...openDoors, 'POST /account/sessions/token': [invalidToken, session] };
    const { adapter } = await withRoutes(routes, { signIn: signInBy({ methods: ['emailCode'] }) });
    const { start, verify } = codeOf(adapter);
    const challenge = valueOf(await start({ kind: 'email', address: 'ada@example.com' }, options));
    expect(failureOf(await verify({ challenge, code: '000000' }, options))).toMatchObject({
      code: 'wrong_or_expired',
    });
    expect((await verify({ challenge, code: '123456' }, options)).ok).toBe(true);
  });

  test('an unknown challenge has to be restarted', async () => {
    const one = await withRoutes(openDoors, { signIn: signInBy({ methods: ['emailCode'] }) });
    const other = await withRoutes(openDoors, { signIn: signInBy({ methods: ['emailCode'] }) });
    const address = 'ada@example.com';
    const challenge = valueOf(await codeOf(one.adapter).start({ kind: 'email', address }, options));
    const { resend, verify } = codeOf(other.adapter);
    expect(failureOf(await resend({ challenge }, options))).toEqual({ code: 'restart' });
    expect(failureOf(await verify({ challenge, code: '123456' }, options))).toEqual({ code: 'restart' });
  });

  test('a kind of address that is not switched on is refused', async () => {
    const { adapter } = await withRoutes({}, { signIn: signInBy({ methods: ['emailCode'] }) });
    const start = codeOf(adapter).start({ kind: 'phone', address: '+12065550101' }, options);
    expect(failureOf(await start)).toEqual({ code: 'refused' });
  });
});

describe('signing in with a link', () => {
  const startLink = async (methods: readonly ('emailCode' | 'emailLink')[], asked?: string) => {
    const { adapter, bodies } = await withRoutes(openDoors, { signIn: signInBy({ methods, returnTo }) });
    const wanted = { kind: 'email', address: 'ada@example.com' } as const;
    const input = asked === undefined ? wanted : { ...wanted, returnTo: asked };
    return { sent: valueOf(await codeOf(adapter).start(input, options)), bodies, adapter };
  };

  test('leads back to the page that was asked for, or home', async () => {
    const urlOf = async (asked?: string) => (await startLink(['emailLink'], asked)).bodies[0];
    expect(await urlOf()).toMatchObject({ body: { url: returnTo } });
    expect(await urlOf('/welcome')).toMatchObject({ body: { url: 'https://app.example/welcome' } });
    expect(await urlOf('/#/welcome')).toMatchObject({ body: { url: 'https://app.example/#/welcome' } });
    expect(await urlOf('//evil.example')).toMatchObject({ body: { url: returnTo } });
  });

  test('is announced where nothing else would be sent', async () => {
    const announced = async (methods: readonly ('emailCode' | 'emailLink')[]) =>
      codeOf((await startLink(methods)).adapter).linkKinds;
    expect(await announced(['emailLink'])).toEqual(['email']);
    expect(await announced(['emailCode', 'emailLink'])).toBeUndefined();
  });

  test('beside codes, a page to return to makes it a link', async () => {
    expect((await startLink(['emailCode', 'emailLink'])).sent.by).toBe('code');
    expect((await startLink(['emailCode', 'emailLink'], '/welcome')).sent.by).toBe('link');
  });

  test('is completed on the page that it returns to', async () => {
    const { adapter } = await startLink(['emailLink']);
    const returned = `${returnTo}?userId=ada-1&secret=f00d&expire=x`;
    const { memo } = valueOf(await redirectOf(adapter).complete({ returned }, options));
    expect(memo).toBe('email|ada|');
  });
});
