import { describe, expect, test } from 'vitest';
import { asSentEnrolment } from '../enrolment/enrolment-world.fixture.ts';
import { emailDriver } from '../ports.fixture.ts';
import { email, failureOf, hour, minute, valueOf } from '../world.fixture.ts';
import { inSettings } from './settings-world.fixture.ts';

const page = 'https://app.example/verify-email';

describe('an email address that is set up with a link', () => {
  const byLink = {
    selfService: { emailLinks: true },
    backend: { emailVerificationPage: page },
  } as const;

  async function begun(given: Parameters<typeof inSettings>[0] = byLink) {
    const world = await inSettings(given);
    const enrolment = valueOf(await world.begin({ kind: 'email', to: { address: email } }));
    const { sent } = asSentEnrolment(enrolment);
    expect(sent).toMatchObject({ by: 'link', destination: { mailbox: 'a' } });
    expect(sent).not.toHaveProperty('code');
    const other = await world.elsewhere();
    return { ...world, enrolment, open: emailDriver(other.adapter).confirmLink };
  }

  test('stays pending until the link was opened, in any browser', async () => {
    const { enrolment, isOpened, open, lastLink, overview, confirm } = await begun();
    expect(valueOf(await isOpened(enrolment))).toEqual({ state: 'waiting' });
    expect(failureOf(await confirm(enrolment, '123456'))).toEqual({ code: 'input_refused', field: 'code' });
    expect(valueOf(await overview()).factors).toEqual([]);
    valueOf(await open(lastLink()));
    expect(failureOf(await open(lastLink())).code).toBe('conflict');
    expect(valueOf(await isOpened(enrolment))).toEqual({ state: 'on' });
    expect(valueOf(await overview()).factors).toMatchObject([{ id: 'email', state: 'on' }]);
  });

  test('can be sent again, and each link works', async () => {
    const { enrolment, isOpened, open, lastLink, resendEnrolment, pass } = await begun();
    const first = lastLink();
    const tooSoon = await resendEnrolment(asSentEnrolment(enrolment));
    expect(failureOf(tooSoon).code).toBe('too_many_sends');
    pass(minute);
    const again = valueOf(await resendEnrolment(asSentEnrolment(enrolment)));
    expect(lastLink()).not.toBe(first);
    valueOf(await open(first));
    expect(valueOf(await isOpened(again))).toEqual({ state: 'on' });
  });

  test('is not set up by an expired link, nor after it was cancelled', async () => {
    const { enrolment, isOpened, open, lastLink, pass, cancel, elsewhere } = await begun({
      ...byLink,
      backend: { ...byLink.backend, limits: { linkMs: hour } },
    });
    pass(hour);
    expect(failureOf(await open(lastLink())).code).toBe('expired_code');
    valueOf(await cancel(enrolment));
    expect(failureOf(await isOpened(enrolment)).code).toBe('restart');
    const { adapter } = await elsewhere();
    expect(failureOf(await emailDriver(adapter).confirmLink(lastLink())).code).toBe('wrong_or_expired');
  });

  test('can leave the session pending where the link was asked for', async () => {
    const { enrolment, isOpened, open, lastLink } = await begun({
      selfService: { ...byLink.selfService, addresses: 'onFile', setUpCounts: ['authenticator'] },
      backend: byLink.backend,
      account: { factors: [], protectionOn: true },
    });
    valueOf(await open(lastLink()));
    expect(failureOf(await isOpened(enrolment)).code).toBe('verification_required');
  });

  test('returns recovery codes once, where the link was requested', async () => {
    const { enrolment, isOpened, open, lastLink, backend } = await begun({
      ...byLink,
      selfService: { ...byLink.selfService, codesWithFirstFactor: true },
    });
    valueOf(await open(lastLink()));
    const recoveryCodes = backend.recoveryCodes('ada');
    expect(valueOf(await isOpened(enrolment))).toEqual({ state: 'on', recoveryCodes });
    expect(valueOf(await isOpened(enrolment))).toEqual({ state: 'on' });
  });

  test('needs a page that the link leads to', async () => {
    await expect(inSettings({ selfService: { emailLinks: true } })).rejects.toThrow(/emailVerificationPage/);
  });
});
