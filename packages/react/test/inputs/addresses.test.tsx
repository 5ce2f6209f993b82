import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readableAddress } from '../../src/screens/shared/readable-address.ts';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { renderFlowAt } from './at-step.fixture.tsx';

beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
});
afterAll(() => void vi.useRealTimers());

async function atEmail() {
  const rendered = await renderFlowAt({
    isSignedIn: false,
    options: { firstFactors: ['password', 'email'] },
  });
  await rendered.person.press(rendered.person.button('Email me a code instead'));
  return rendered;
}

/** The account has no number yet, so it is asked for. */
const atPhone = () =>
  renderFlowAt({
    options: {
      accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'correct horse battery staple' }],
      enrolment: ['phone'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
    },
  });

describe('an email address', () => {
  test.each([
    ['IN-56', 'a+b@example.com'],
    ['IN-57', 'A.B@EXAMPLE.com'],
    ['IN-58', 'user@bücher.example'],
    ['IN-60', 'a@b'],
    ['IN-65', '<svg/onload=alert(1)>@x.example'],
    ['IN-66', 'аdmin@example.com'],
  ])('[%s] %j is sent as it is, and shown back as text', async (_, typed) => {
    const { person, given } = await atEmail();
    person.type('email', typed);
    await person.submit();
    expect(given('firstFactor.code.start')).toMatchObject([{ kind: 'email', address: typed }]);
    expect(person.part('intro')?.textContent).toContain(typed);
    expect(person.part('intro')?.querySelector('svg')).toBeNull();
    person.leave();
  });

  test.each([
    ['IN-59', '"a b"@example.com', 'Enter an email address like name@example.com.'],
    ['IN-61', 'a@@b.example', 'Enter an email address like name@example.com.'],
    ['IN-62', 'a@b.example\r\nBcc: x@evil.example', 'Enter one email address only.'],
    ['IN-63', `${'a'.repeat(243)}@example.com`, 'That email address is too long.'],
    ['IN-64', 'a@b.example,c@d.example', 'Enter one email address only.'],
  ])('[%s] is kept, with an error', async (_, typed, explained) => {
    const { person, given } = await atEmail();
    person.type('email', typed);
    await person.submit();
    expect(given('firstFactor.code.start')).toEqual([]);
    expect(person.field('email')?.value).toBe(typed.replace(/[\r\n]/g, ''));
    expect(person.part('failure')?.textContent).toBe(explained);
    person.leave();
  });
});

describe('a phone number', () => {
  test.each([
    ['IN-68', '0044 7700 900123', '+447700900123'],
    ['IN-70', '+12065550100', '+12065550100'],
    ['IN-72', '+٤٤٧٧٠٠٩٠٠١٢٣', '+447700900123'],
    ['IN-73', 'tel:+447700900123', '+447700900123'],
  ])('[%s] %j is sent as %s, and shown back', async (_, typed, address) => {
    const { person, given } = await atPhone();
    person.type('phone', typed);
    await person.submit();
    expect(given('enrolment.begin')).toEqual([{ kind: 'phone', to: { address } }]);
    expect(person.part('intro')?.textContent).toContain(readableAddress(address));
    await person.press(person.button('Change number'));
    expect(person.field('phone')?.value).toBe(typed);
    person.leave();
  });

  const likeThis = 'Enter a phone number like +44\u00A07700\u00A0900123.';
  const withCountry = 'Include the country code, like +44 for the United Kingdom.';

  test.each([
    ['IN-67', '+44 (0)7700 900-123', 'Leave out the (0) after the country code.'],
    ['IN-69', '07700 900123', withCountry],
    ['IN-71', '+1 206 555 0100 ext 5', "Enter a number without an extension. Messages can't reach one."],
    ['IN-74', '+0000000000', likeThis],
    ['IN-75', '+4477009001234567890', 'That phone number is too long.'],
    ['IN-76', '999', withCountry],
    ['IN-77', '+447700900123;+15550100', 'Enter one phone number only.'],
  ])('[%s] %j is kept, with an error', async (_, typed, explained) => {
    const { person, given } = await atPhone();
    person.type('phone', typed);
    await person.submit();
    expect(given('enrolment.begin')).toEqual([]);
    expect(person.field('phone')?.value).toBe(typed);
    expect(person.part('failure')?.textContent).toBe(explained);
    person.leave();
  });
});
