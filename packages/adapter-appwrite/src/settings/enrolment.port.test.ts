import { toHandle } from '@mfa-flow/contract';
import type { Enrolment } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { pending, user, withRoutes } from '../../test/support/fake-account.fixture.ts';
import type { Routes } from '../../test/support/fake-account.fixture.ts';
import { addressOf, openSettings, portsOf, verifyAt } from '../../test/support/settings.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { accountSettings } from '../index.ts';

const standIn = withStandIn();
const nobody = { factors: [] } as const;
const old = { version: '1.5.4' } as const;

type Stage = Awaited<ReturnType<typeof openSettings>>;
type SentEnrolment = Extract<Enrolment, { readonly sent: unknown }>;

const code = (text: string) => ({ kind: 'code', code: text }) as const;
const confirm = ({ enrolment }: Pick<Stage, 'enrolment'>, begun: Enrolment, text?: string) =>
  enrolment.confirm({ enrolment: begun, ...(text !== undefined && { answer: code(text) }) }, options);

async function beginKey({ enrolment }: Stage) {
  const begun = valueOf(await enrolment.begin({ kind: 'authenticator' }, options));
  if (begun.kind !== 'authenticator') throw new Error('Something else was begun.');
  return begun;
}

const begin = (
  { enrolment }: Stage,
  kind: 'email' | 'phone',
  to: { readonly destinationId: string } | { readonly address: string },
  password?: string,
) => enrolment.begin({ kind, to, ...(password !== undefined && { password }) }, options);

function asSentEnrolment(begun: Enrolment): SentEnrolment {
  if (!('sent' in begun)) throw new Error('Nothing was sent.');
  return begun;
}

const requestsOf = ({ browser }: Stage) =>
  browser.log.requests.map(({ method, path }) => `${method} ${path.replace('/v1/account', '')}`);

/** Opens the link of a mail, as another browser would. */
async function openLink({ rest, mails }: Stage, index = -1) {
  const link = (await mails()).at(index)?.link;
  await rest('PUT', '/account/verifications/email', addressOf(link));
}

describe('an authenticator', () => {
  test('is started and confirmed with one request each, and is a factor from then on', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\//);
    expect(valueOf(await confirm(stage, begun, stage.codeOf(begun.uri)))).toEqual({ state: 'on' });
    expect(requestsOf(stage)).toEqual(['POST /mfa/authenticators/totp', 'PUT /mfa/authenticators/totp']);
    expect((await stage.overview()).factors).toContainEqual({
      id: 'totp',
      kind: 'authenticator',
      state: 'on',
    });
  });

  test('a wrong code keeps the key', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    expect(failureOf(await confirm(stage, begun, 'none')).code).toBe('wrong_or_expired');
    expect((await confirm(stage, begun, stage.codeOf(begun.uri))).ok).toBe(true);
  });

  test('started again: the previous key no longer works, and its enrolment reports that without a request', async () => {
    const stage = await openSettings(standIn, nobody);
    const first = await beginKey(stage);
    const second = await beginKey(stage);
    stage.browser.log.clear();
    expect(failureOf(await confirm(stage, first, stage.codeOf(first.uri))).code).toBe('restart');
    expect(requestsOf(stage)).toEqual([]);
    expect((await confirm(stage, second, stage.codeOf(second.uri))).ok).toBe(true);
  });

  test('already set up: a conflict, also after a lost answer', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    expect((await confirm(stage, begun, stage.codeOf(begun.uri))).ok).toBe(true);
    expect(failureOf(await confirm(stage, begun, stage.codeOf(begun.uri))).code).toBe('conflict');
    const again = await stage.enrolment.begin({ kind: 'authenticator' }, options);
    expect(failureOf(again).code).toBe('conflict');
  });

  test('not yet seen by the server, or removed meanwhile: it is started again', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    stage.server.happensNext?.('unseenAuthenticator');
    stage.browser.log.clear();
    expect(failureOf(await confirm(stage, begun, stage.codeOf(begun.uri))).code).toBe('restart');
    expect(requestsOf(stage)).toHaveLength(1);
  });

  test('cancelled: no request is made, and its code is no longer accepted', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    stage.browser.log.clear();
    for (const _ of [1, 2]) valueOf(await stage.enrolment.cancel({ enrolment: begun }, options));
    expect(failureOf(await confirm(stage, begun, stage.codeOf(begun.uri))).code).toBe('restart');
    expect(requestsOf(stage)).toEqual([]);
    expect((await beginKey(stage)).uri).not.toBe(begun.uri);
  });

  test('without a code, or with a ceremony result, no request is made', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = await beginKey(stage);
    stage.browser.log.clear();
    const ceremony = { kind: 'ceremony', result: {} } as const;
    const results = [
      await confirm(stage, begun),
      await stage.enrolment.confirm({ enrolment: begun, answer: ceremony }, options),
    ];
    for (const result of results) expect(failureOf(result)).toEqual({ code: 'input_refused', field: 'code' });
    expect(requestsOf(stage)).toEqual([]);
  });

  test('for somebody without an email the server fails, which is reported as a server error', async () => {
    const unknown = { ...pending, code: 500, type: 'general_unknown', message: 'Server Error' };
    const { adapter } = await withRoutes(
      { 'POST /account/mfa/authenticators/totp': unknown },
      { settings: accountSettings() },
    );
    const begun = await adapter.enrolment?.begin({ kind: 'authenticator' }, options);
    expect(begun).toMatchObject({ ok: false, failure: { code: 'server' } });
  });
});

describe('removing', () => {
  test('demands fresh proof, and succeeds if the factor is already gone', async () => {
    const stage = await openSettings(standIn, { factors: ['authenticator'] });
    stage.pass(31 * 60_000);
    const remove = () => stage.enrolment.remove({ factorId: 'totp' }, options);
    expect(failureOf(await remove()).code).toBe('step_up_required');
    await stage.proveAny();
    stage.browser.log.clear();
    for (const _ of [1, 2]) valueOf(await remove());
    const deletion = 'DELETE /mfa/authenticators/totp';
    // Deleted is an empty answer: that it is gone is read. The second time the server says so itself.
    expect(requestsOf(stage)).toEqual([deletion, 'GET /mfa/factors', deletion]);
  });

  test('demands fresh proof also right after the set-up', async () => {
    const stage = await openSettings(standIn, nobody);
    await stage.addAuthenticator();
    expect(failureOf(await stage.enrolment.remove({ factorId: 'totp' }, options)).code).toBe(
      'step_up_required',
    );
  });

  test('servers before 1.6 demand a code: removing is refused, and the factor is then listed as not removable', async () => {
    const stage = await openSettings(standIn, { factors: ['authenticator'], sdk: '14', project: old });
    const reopened = portsOf(stage.reopen());
    const kept = async ({ account }: Pick<typeof reopened, 'account'>) =>
      valueOf(await account.overview({}, options)).factors.find(({ id }) => id === 'totp')?.keptBecause;
    // A sign-in with a second step has met an error, and so the version.
    expect(await kept(stage)).toBe('unsupported');
    expect(await kept(reopened)).toBeUndefined();
    expect(failureOf(await reopened.enrolment.remove({ factorId: 'totp' }, options)).code).toBe('refused');
    expect(await kept(reopened)).toBe('unsupported');
  });

  test.each([
    ['email', 'refused'],
    ['phone', 'refused'],
    ['constructor', 'factor_gone'],
    ['', 'factor_gone'],
  ])('%j: %s, without a request', async (factorId, expected) => {
    const stage = await openSettings(standIn, nobody);
    expect(failureOf(await stage.enrolment.remove({ factorId }, options)).code).toBe(expected);
    expect(requestsOf(stage)).toEqual([]);
  });
});

describe('an email', () => {
  test('on file is verified by a link: waiting until it was opened', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', { destinationId: 'email' })));
    expect(requestsOf(stage)).toEqual(['GET ', 'POST /verifications/email']);
    expect(begun).toEqual({
      kind: 'email',
      handle: begun.handle,
      sent: {
        handle: begun.handle,
        factorId: 'email',
        delivery: 'sent',
        by: 'link',
        lastsMs: 3_600_000,
        destination: { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' },
      },
    });
    expect((await stage.mails()).at(-1)?.link).toContain(verifyAt);
    stage.browser.log.clear();
    for (const _ of [1, 2]) expect(valueOf(await confirm(stage, begun))).toEqual({ state: 'waiting' });
    expect(requestsOf(stage)).toEqual(['GET ', 'GET ']);
    expect(failureOf(await confirm(stage, begun, '123456'))).toEqual({
      code: 'input_refused',
      field: 'code',
    });
    await openLink(stage);
    expect(valueOf(await confirm(stage, begun))).toEqual({ state: 'on' });
    expect(JSON.stringify(begun)).not.toContain(stage.person.email);
  });

  test('equal to the address on file needs no password and changes nothing', async () => {
    const stage = await openSettings(standIn, nobody);
    valueOf(await begin(stage, 'email', { address: ` ${stage.person.email.toUpperCase()} ` }));
    expect(requestsOf(stage)).toEqual(['GET ', 'POST /verifications/email']);
  });

  test('a different one needs the password: missing, wrong or too short is refused', async () => {
    const stage = await openSettings(standIn, nobody);
    const to = { address: 'new-ada@example.com' };
    for (const password of [undefined, '', 'wrong password', 'short'])
      expect(failureOf(await begin(stage, 'email', to, password))).toMatchObject({
        code: 'input_refused',
        field: 'password',
      });
    // Without a password nothing is tried.
    expect(requestsOf(stage)).toEqual(['GET ', 'GET ', 'GET ', 'PATCH /email', 'GET ', 'PATCH /email']);
    stage.browser.log.clear();
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', to, stage.person.password)));
    expect(requestsOf(stage)).toEqual(['GET ', 'PATCH /email', 'POST /verifications/email']);
    expect(begun.sent.destination).toEqual({ id: 'email', kind: 'email', mailbox: 'n', domain: 'e' });
    expect(await stage.server.mailsTo?.(to.address)).toHaveLength(1);
  });

  test.each([
    ['somebody else’s', 'taken@example.com'],
    ['none', 'not an address'],
  ])('[SEC-8] %s: the address is refused without the reason', async (_, address) => {
    const stage = await openSettings(standIn, {
      ...nobody,
      project: { people: [{ id: 'eve', email: 'taken@example.com', password: 'correct horse' }] },
    });
    const {
      code: failure,
      raw: _raw,
      ...rest
    } = failureOf(await begin(stage, 'email', { address }, stage.person.password));
    expect({ failure, ...rest }).toEqual({ failure: 'input_refused', field: 'email' });
  });

  test('changed: the earlier enrolment ends, although its link would verify the new address', async () => {
    const stage = await openSettings(standIn, nobody);
    const first = valueOf(await begin(stage, 'email', { destinationId: 'email' }));
    const to = { address: 'new-ada@example.com' };
    const second = valueOf(await begin(stage, 'email', to, stage.person.password));
    stage.browser.log.clear();
    expect(failureOf(await confirm(stage, first)).code).toBe('restart');
    expect(requestsOf(stage)).toEqual([]);
    expect(valueOf(await confirm(stage, second))).toEqual({ state: 'waiting' });
  });

  test('changed in another tab: the enrolment neither completes nor sends again', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', { destinationId: 'email' })));
    const { password } = stage.person;
    await stage.rest('PATCH', '/account/email', { email: 'other-ada@example.com', password });
    await openLink(stage);
    stage.browser.log.clear();
    expect(failureOf(await confirm(stage, begun)).code).toBe('restart');
    expect(failureOf(await stage.enrolment.resend({ enrolment: begun }, options)).code).toBe('restart');
    expect(requestsOf(stage)).toEqual(['GET ']);
  });

  test('sent again: the enrolment stays the same, and either link works', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', { destinationId: 'email' })));
    stage.browser.log.clear();
    const again = valueOf(await stage.enrolment.resend({ enrolment: begun }, options));
    expect(requestsOf(stage)).toEqual(['GET ', 'POST /verifications/email']);
    expect(again).toEqual(begun);
    await openLink(stage, 0);
    expect(valueOf(await confirm(stage, again))).toEqual({ state: 'on' });
    const late = await stage.enrolment.resend({ enrolment: begun }, options);
    expect(failureOf(late).code).toBe('conflict');
  });

  test('already verified: a conflict', async () => {
    const stage = await openSettings(standIn, { factors: ['authenticator', 'email'] });
    const begun = await begin(stage, 'email', { destinationId: 'email' });
    expect(failureOf(begun).code).toBe('conflict');
  });

  test('too many links in an hour: reports how long to wait', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', { destinationId: 'email' })));
    const again = () => stage.enrolment.resend({ enrolment: begun }, options);
    for (let sent = 1; sent < 10; sent += 1) valueOf(await again());
    expect(failureOf(await again())).toMatchObject({
      code: 'too_many_sends',
      retryAfterMs: expect.any(Number),
    });
    await openLink(stage);
    expect(valueOf(await confirm(stage, begun))).toEqual({ state: 'on' });
  });

  test('verified while protection is on: a session with a password alone is pending at once', async () => {
    const stage = await openSettings(standIn, nobody);
    valueOf(await stage.protection.set({ on: true }, options));
    const begun = valueOf(await begin(stage, 'email', { destinationId: 'email' }));
    await openLink(stage);
    expect(failureOf(await confirm(stage, begun)).code).toBe('verification_required');
    expect(valueOf(await stage.check()).status).toBe('factorsRequired');
  });

  test('an address that is not on file is reported as gone', async () => {
    const stage = await openSettings(standIn, nobody);
    expect(failureOf(await begin(stage, 'email', { destinationId: 'work' })).code).toBe('factor_gone');
  });
});

describe('a phone', () => {
  test('on file is verified by a code', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = asSentEnrolment(valueOf(await begin(stage, 'phone', { destinationId: 'phone' })));
    expect(requestsOf(stage)).toEqual(['GET ', 'POST /verifications/phone']);
    expect(begun.sent).toMatchObject({
      by: 'code',
      code: { alphabet: 'digits', length: 6 },
      lastsMs: 3_600_000,
      destination: { id: 'phone', kind: 'phone', ending: stage.person.phone?.slice(-3) },
    });
    expect(failureOf(await confirm(stage, begun)).code).toBe('input_refused');
    expect(failureOf(await confirm(stage, begun, 'none')).code).toBe('wrong_or_expired');
    stage.browser.log.clear();
    expect(valueOf(await confirm(stage, begun, await stage.textedCode()))).toEqual({ state: 'on' });
    expect(requestsOf(stage)).toEqual(['GET ', 'PUT /verifications/phone']);
    // An answer that got lost: it is on, and whatever is typed now is not looked at.
    for (const typed of [await stage.textedCode(), 'none']) {
      expect(failureOf(await confirm(stage, begun, typed)).code).toBe('conflict');
    }
  });

  test('a different one needs the password, and a code sent to it', async () => {
    const stage = await openSettings(standIn, nobody);
    const to = { address: '+1 (206) 555-0177' };
    expect(failureOf(await begin(stage, 'phone', to))).toEqual({ code: 'input_refused', field: 'password' });
    const typed = await begin(stage, 'phone', to, stage.person.password);
    expect(failureOf(typed)).toMatchObject({ code: 'input_refused', field: 'phone' });
    const address = '+12065550177';
    const begun = valueOf(await begin(stage, 'phone', { address }, stage.person.password));
    const [text] = (await stage.server.textsTo?.(address)) ?? [];
    expect(valueOf(await confirm(stage, begun, text?.code ?? ''))).toEqual({ state: 'on' });
  });

  test('changed in another tab: a code that went to the old number is not used for the new one', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = valueOf(await begin(stage, 'phone', { destinationId: 'phone' }));
    const { password } = stage.person;
    const old = await stage.textedCode();
    await stage.rest('PATCH', '/account/phone', { phone: '+12065550178', password });
    stage.browser.log.clear();
    expect(failureOf(await confirm(stage, begun, old)).code).toBe('restart');
    expect(requestsOf(stage)).toEqual(['GET ']);
    expect((await stage.overview()).factors).toMatchObject([{ id: 'email' }, { state: 'needsVerification' }]);
  });

  test('too late: the code is refused', async () => {
    const stage = await openSettings(standIn, nobody);
    const begun = valueOf(await begin(stage, 'phone', { destinationId: 'phone' }));
    stage.pass(61 * 60_000);
    expect(failureOf(await confirm(stage, begun, await stage.textedCode())).code).toBe('wrong_or_expired');
  });
});

describe('whose account it is', () => {
  const eve = { id: 'eve', email: 'eve@example.com', password: 'correct horse' };
  const open = () => openSettings(standIn, { ...nobody, project: { people: [eve] } });

  /** Somebody else, at another tab. */
  async function comesEve({ rest, browser }: Stage) {
    await rest('DELETE', '/account/sessions/current');
    await rest('POST', '/account/sessions/email', { email: eve.email, password: eve.password });
    browser.log.clear();
  }

  test('changes nothing in another account, and sends nothing', async () => {
    const stage = await open();
    const begun = asSentEnrolment(valueOf(await begin(stage, 'email', { destinationId: 'email' })));
    await comesEve(stage);
    const typed = await begin(stage, 'email', { address: 'mallory@example.com' }, eve.password);
    expect(failureOf(typed).code).toBe('verification_required');
    expect(failureOf(await stage.enrolment.resend({ enrolment: begun }, options)).code).toBe('restart');
    expect(failureOf(await confirm(stage, begun)).code).toBe('restart');
    expect(new Set(requestsOf(stage))).toEqual(new Set(['GET ']));
  });

  test('does not end the sessions of another account', async () => {
    const stage = await open();
    await comesEve(stage);
    expect(failureOf(await stage.account.signOutOthers({}, options)).code).toBe('verification_required');
    expect(requestsOf(stage)).toEqual(['GET /sessions']);
  });

  test('setting MFA of another account is not a success, so that the session is read again', async () => {
    const stage = await open();
    await comesEve(stage);
    expect(failureOf(await stage.protection.set({ on: true }, options)).code).toBe('verification_required');
    expect((await stage.overview()).account.id).toBe('eve');
  });

  test('an authenticator that was added to another account is not a success', async () => {
    const stage = await open();
    await comesEve(stage);
    const begun = await beginKey(stage);
    const confirmed = await confirm(stage, begun, stage.codeOf(begun.uri));
    expect(failureOf(confirmed).code).toBe('verification_required');
  });
});

test('changed but not sent: the next try only sends, and needs no password', async () => {
  const address = 'new@example.com';
  const changed = { ...user, email: address, emailVerification: false };
  const failing = { ...pending, code: 503, type: 'general_smtp_disabled' };
  const token = { $id: 'token-1', userId: 'ada', secret: '', expire: '' };
  const { adapter, bodies } = await withRoutes(
    {
      'GET /account': [user, changed],
      'PATCH /account/email': changed,
      'POST /account/verifications/email': [failing, token],
    },
    { settings: accountSettings({ verifyAt }) },
  );
  const wanted = { kind: 'email', to: { address } } as const;
  const first = await adapter.enrolment?.begin({ ...wanted, password: 'correct horse' }, options);
  expect(first).toMatchObject({ ok: false, failure: { code: 'misconfigured' } });
  expect(await adapter.enrolment?.begin(wanted, options)).toMatchObject({ ok: true });
  expect(bodies).toHaveLength(5);
});

describe('what a client does not support', () => {
  const settings = accountSettings({ verifyAt });
  const routes: Routes = { 'GET /account': { ...user, emailVerification: false, passwordUpdate: '' } };

  test('somebody without a password cannot use a different address: what they typed would become the password', async () => {
    const { adapter, bodies } = await withRoutes(routes, { settings });
    const to = { address: 'new@example.com' };
    const begun = await adapter.enrolment?.begin({ kind: 'email', to, password: 'anything' }, options);
    expect(begun).toEqual({ ok: false, failure: { code: 'refused' } });
    expect(bodies).toHaveLength(1);
  });

  test('refuses an email without a page for its links, and a passkey', async () => {
    const { adapter, bodies } = await withRoutes(routes, { settings: accountSettings() });
    expect(adapter.enrolment?.kinds).toEqual(['authenticator', 'phone']);
    const email = { kind: 'email', to: { destinationId: 'email' } } as const;
    for (const wanted of [email, { kind: 'passkey' }] as const)
      expect(await adapter.enrolment?.begin(wanted, options)).toEqual({
        ok: false,
        failure: { code: 'refused' },
      });
    expect(bodies).toEqual([]);
  });

  test('an enrolment from before a reload is started again', async () => {
    const { adapter } = await withRoutes(routes, { settings });
    const handle = toHandle('email:1');
    const sent = { handle, factorId: 'email', delivery: 'sent', by: 'link' } as const;
    const enrolment = { kind: 'email', handle, sent } as const;
    for (const result of [
      await adapter.enrolment?.confirm({ enrolment }, options),
      await adapter.enrolment?.resend({ enrolment }, options),
    ])
      expect(result).toEqual({ ok: false, failure: { code: 'restart' } });
    expect(await adapter.enrolment?.cancel({ enrolment }, options)).toEqual({ ok: true, value: undefined });
  });
});
