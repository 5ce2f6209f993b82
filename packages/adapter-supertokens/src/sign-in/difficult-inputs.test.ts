import { describe, expect, test } from 'vitest';
import { failureOf, driver, options, present } from '../../test/support/driver.fixture.ts';
import { openNodeBrowser } from '../../test/support/node-browser.fixture.ts';
import { createPerson } from '../../test/support/person.fixture.ts';
import { withStandIn } from '../../test/support/stand-in.fixture.ts';
import { openPage } from '../../test/support/supertokens-world.fixture.ts';

const server = withStandIn();

const open = () => {
  const { adapter } = openPage(openNodeBrowser(), server());
  return { adapter, ...driver(adapter) };
};

describe('a password, byte for byte', () => {
  test.each([
    ['IN-50', '  spaces 1  ', 'spaces 1'],
    // A core hashes with bcrypt: only the first 72 bytes decide.
    ['IN-51', `1${'x'.repeat(255)}`, `1${'x'.repeat(70)}`],
    ['IN-52', 'pässwörd1'.normalize('NFC'), 'pässwörd1'.normalize('NFD')],
    ['IN-52', 'pässwörd1'.normalize('NFD'), 'pässwörd1'.normalize('NFC')],
    ['IN-53', '\u0000x and 1 more', 'x and 1 more'],
    ['IN-54', '🦊🔑👩‍👩‍👧 and 1 so on', '🦊🔑👩👩👧 and 1 so on'],
    ['IN-55', '</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('[%s] signs in, and what is only like it does not', async (_, password, like) => {
    const { signIn } = open();
    const person = await createPerson(server(), { factors: [] }, password);
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
    ['IN-58', 'user@bücher.example', false],
    ['IN-60', 'a@b', false],
    ['IN-65', '<svg/onload=alert(1)>@x.example', false],
    ['IN-66', 'аdmin@example.com', true],
  ])('[%s] %s: taken is %s', async (_, address, isTaken) => {
    const { adapter } = open();
    const started = await present(adapter.firstFactor?.code).start({ kind: 'email', address }, options);
    const refusal = started.ok ? undefined : started.failure.code;
    expect(refusal).toBe(isTaken ? undefined : 'input_refused');
    const arrived = [...server().outbox.to(address), ...server().outbox.to(address.toLowerCase())];
    expect(arrived.length > 0).toBe(isTaken);
  });

  test.each([
    ['IN-70', '+12065550100', true],
    ['IN-72', '+447700900123', false],
    ['IN-73', '+442079460000', true],
  ])('[%s] %s: taken is %s', async (_, address, isTaken) => {
    const { adapter } = open();
    const started = await present(adapter.firstFactor?.code).start({ kind: 'phone', address }, options);
    const refusal = started.ok ? undefined : started.failure.code;
    expect(refusal).toBe(isTaken ? undefined : 'input_refused');
    expect(server().outbox.to(address)).toHaveLength(isTaken ? 1 : 0);
  });
});
