import { describe, expect, test } from 'vitest';
import { createAppwriteAdapter, signInBy } from '../index.ts';
import { failureOf, driver, options } from '../../test/support/driver.fixture.ts';
import { openNodeBrowser } from '../../test/support/node-browser.fixture.ts';
import { createPerson } from '../../test/support/person.fixture.ts';
import { sdks } from '../../test/support/sdks.fixture.ts';
import { codeOf } from '../../test/support/sign-in.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { withinBrowser } from '../../test/support/within-browser.fixture.ts';

const standIn = withStandIn();

/** The newest SDK over HTTP on a project of its own. */
async function open() {
  const server = standIn.openProject();
  const account = (await sdks['27'].load())(server.project);
  const signIn = signInBy({ methods: ['password', 'emailCode', 'phoneCode'] });
  const adapter = withinBrowser(openNodeBrowser(), createAppwriteAdapter({ account, signIn }));
  return { server, adapter, ...driver(adapter) };
}

describe('a password, byte for byte', () => {
  test.each([
    ['IN-50', '  spaces  ', 'spaces'],
    ['IN-51', 'x'.repeat(256), 'x'.repeat(255)],
    ['IN-52', 'pässwörd'.normalize('NFC'), 'pässwörd'.normalize('NFD')],
    ['IN-52', 'pässwörd'.normalize('NFD'), 'pässwörd'.normalize('NFC')],
    ['IN-53', '\u0000x and more', 'x and more'],
    ['IN-54', '🦊🔑👩‍👩‍👧 and so on', '🦊🔑👩👩👧 and so on'],
    ['IN-55', '</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('[%s] signs in, and similar passwords do not', async (_, password, like) => {
    const { server, signIn } = await open();
    const person = await createPerson(server, { factors: [] }, password);
    if (person === undefined) throw new Error('There is no such person.');
    expect(failureOf(await signIn(person.identifier, like)).code).toBe('wrong_credentials');
    expect((await signIn(person.identifier, password)).ok).toBe(true);
  });
});

/** What the server takes and what it refuses is its own affair; what it takes arrives, and a refusal names the field. */
describe('an address that a code goes to, as it was typed', () => {
  test.each([
    ['IN-56', 'a+b@example.com', true],
    ['IN-57', 'A.B@EXAMPLE.com', true],
    ['IN-58', 'user@bücher.example', true],
    ['IN-60', 'a@b', false],
    ['IN-65', '<svg/onload=alert(1)>@x.example', true],
    ['IN-66', 'аdmin@example.com', true],
  ])('[%s] %s: taken is %s', async (_, address, isTaken) => {
    const { server, adapter } = await open();
    const started = await codeOf(adapter).start({ kind: 'email', address }, options);
    const refusal = started.ok ? undefined : started.failure.code;
    expect(refusal).toBe(isTaken ? undefined : 'input_refused');
    const arrived = [
      ...((await server.mailsTo?.(address)) ?? []),
      ...((await server.mailsTo?.(address.toLowerCase())) ?? []),
    ];
    expect(arrived.length > 0).toBe(isTaken);
  });

  test.each([
    ['IN-70', '+12065550100', true],
    ['IN-72', '+447700900123', true],
    ['IN-73', '+447700900124', true],
  ])('[%s] %s: taken is %s', async (_, address, isTaken) => {
    const { server, adapter } = await open();
    const started = await codeOf(adapter).start({ kind: 'phone', address }, options);
    const refusal = started.ok ? undefined : started.failure.code;
    expect(refusal).toBe(isTaken ? undefined : 'input_refused');
    expect(await server.textsTo?.(address)).toHaveLength(isTaken ? 1 : 0);
  });
});
