import { expect, test } from 'vitest';
import { failureOf, options, present, valueOf } from '../../test/support/driver.fixture.ts';
import { home } from '../../test/support/node-browser.fixture.ts';
import { openScene } from '../../test/support/scene.fixture.ts';
import { withStandIn } from '../../test/support/stand-in.fixture.ts';

const server = withStandIn();
const unverified = { factors: [], emailUnverified: true } as const;
const init = { emailVerification: () => 'first' as const };

async function open() {
  const scene = await openScene(server(), { wanted: unverified, init });
  const port = present(scene.adapter.emailVerification);
  const links = () => scene.server.outbox.to(scene.person.email).map(({ link = '' }) => link);
  const send = () => port.send({}, options);
  const confirm = (returned: string) => port.confirm({ returned }, options);
  return { ...scene, send, confirm, links };
}

test('the link proves the address, says where it went, and leaves the address bar as it was', async () => {
  const { enter, check, send, confirm, links, tab } = await open();
  await enter();
  await check();
  expect(valueOf(await send())).toMatchObject({ destination: { mailbox: 'a', domain: 'e' } });
  expect((await confirm(links().at(-1) ?? '')).ok).toBe(true);
  expect(tab.shown.at(-1)).toBe(home);
  expect(valueOf(await check())).toMatchObject({ status: 'complete' });
});

test('a link that was used is dead, and an address that is verified gets no mail', async () => {
  const { enter, send, confirm, links } = await open();
  await enter();
  await send();
  await confirm(links().at(-1) ?? '');
  expect(failureOf(await confirm(links().at(-1) ?? ''))).toMatchObject({ code: 'wrong_or_expired' });
  expect(failureOf(await send())).toMatchObject({ code: 'conflict' });
});

test.each(['', home, `${home}?token=`, `${home}?token=b c`, 'https://evil.example/?token=abc'])(
  '%j is no such link, and nobody is asked',
  async (returned) => {
    const { confirm, browser } = await open();
    expect(failureOf(await confirm(returned))).toEqual({ code: 'wrong_or_expired' });
    expect(browser.log).toEqual([]);
  },
);

test('without a session no mail is sent', async () => {
  const { send } = await open();
  expect(failureOf(await send())).toMatchObject({ code: 'session_ended' });
});

test('without the recipe the port is absent', async () => {
  const { adapter } = await openScene(server());
  expect(adapter.emailVerification).toBeUndefined();
});
