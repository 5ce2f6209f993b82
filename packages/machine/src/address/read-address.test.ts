import { describe, expect, test } from 'vitest';
import { readEmail } from './read-email.ts';
import { readPhone } from './read-phone.ts';

describe('an email address that can be used', () => {
  test.each([
    ['IN-56', 'a+b@example.com'],
    ['IN-57', 'A.B@EXAMPLE.com'],
    ['IN-58', 'user@bücher.example'],
    ['IN-60', 'a@b'],
    ['IN-65', '<svg/onload=alert(1)>@x.example'],
    ['IN-66', 'аdmin@example.com'],
    ['254 characters', `${'a'.repeat(242)}@example.com`],
  ])('[%s] %j is unchanged', (_, typed) => {
    expect(readEmail(typed)).toEqual({ ok: true, address: typed });
  });

  test('text around a copied address is removed', () => {
    expect(readEmail(' \u200Bada@example.com\u202C\r\n')).toEqual({ ok: true, address: 'ada@example.com' });
  });
});

describe('an email address that is kept, with an error', () => {
  test.each([
    ['IN-59', '"a b"@example.com', 'notAnAddress'],
    ['IN-61', 'a@@b.example', 'notAnAddress'],
    ['IN-62', 'a@b.example\r\nBcc: x@evil.example', 'severalAddresses'],
    ['IN-63', `${'a'.repeat(243)}@example.com`, 'tooLong'],
    ['IN-64', 'a@b.example,c@d.example', 'severalAddresses'],
    ['nothing', '  ', 'empty'],
    ['no domain', 'ada@', 'notAnAddress'],
    ['no mailbox', '@example.com', 'notAnAddress'],
    ['a control character', 'ada\u0000@example.com', 'notAnAddress'],
    ['more than anybody types', `a@${'b'.repeat(100_000)}`, 'tooLong'],
  ] as const)('[%s] is %s', (_, typed, problem) => {
    expect(readEmail(typed)).toEqual({ ok: false, problem });
  });
});

describe('a phone number that can be used', () => {
  test.each([
    ['IN-68', '0044 7700 900123', '+447700900123'],
    ['IN-70', '+12065550100', '+12065550100'],
    ['IN-72', '+٤٤٧٧٠٠٩٠٠١٢٣', '+447700900123'],
    ['IN-73', 'tel:+447700900123', '+447700900123'],
    ['separators and marks', '\u202A＋44\u00A07700–900.123\u202C', '+447700900123'],
  ])('[%s] %j is %s', (_, typed, address) => {
    expect(readPhone(typed)).toEqual({ ok: true, address });
  });

  test.each([
    ['07700 900123', '+44', '+447700900123'],
    ['(0)7700 900123', '+44', '+447700900123'],
    ['7700 900123', '+44', '+447700900123'],
    ['030/901820', '+49', '+4930901820'],
    ['+33 6 12 34 56 78', '+44', '+33612345678'],
    ['1 (206) 555-0100', '+1', '+12065550100'],
    ['(206) 555-0100', '+1', '+12065550100'],
    ['8 916 123-45-67', '+7', '+79161234567'],
    ['06 30 123 4567', '+36', '+36301234567'],
    ['06 698 12345', '+39', '+390669812345'],
    ['01 23 45 67 89', '+225', '+2250123456789'],
  ])('%j typed where the host names %s is %s', (typed, defaultCountry, address) => {
    expect(readPhone(typed, { defaultCountry })).toEqual({ ok: true, address });
  });
});

describe('a phone number that is kept, with an error', () => {
  test.each([
    ['IN-67', '+44 (0)7700 900-123', 'trunkZero'],
    ['IN-69', '07700 900123', 'noCountry'],
    ['IN-71', '+1 206 555 0100 ext 5', 'extension'],
    ['IN-74', '+0000000000', 'notAnAddress'],
    ['IN-75', '+4477009001234567890', 'tooLong'],
    ['IN-76', '999', 'noCountry'],
    ['IN-77', '+447700900123;+15550100', 'severalAddresses'],
    ['an extension in a link', 'tel:+12065550100;ext=5', 'extension'],
    ['a switchboard', '+12065550100#5', 'extension'],
    ['two lines', '+447700900123\n+447700900124', 'severalAddresses'],
    ['two numbers', '+447700900123 +447700900124', 'severalAddresses'],
    ['nothing', ' \u200B', 'empty'],
    ['an email address', 'ada@example.com', 'notAnAddress'],
    ['letters', '+1 800 FLOWERS', 'notAnAddress'],
    ['a lone plus', '+', 'notAnAddress'],
    ['too few digits', '+44 770', 'tooShort'],
    ['a plus inside', '44+7700900123', 'notAnAddress'],
    ['more than anybody types', '+'.padEnd(100_000, '9'), 'tooLong'],
    ['white space without end', `+1${' '.repeat(100_000)}`, 'tooShort'],
  ] as const)('[%s] is %s', (_, typed, problem) => {
    expect(readPhone(typed)).toEqual({ ok: false, problem });
  });

  test.each(['44', 'GB', '+0', '', '+4477'])('a country %j of the host is ignored', (country) => {
    expect(readPhone('07700 900123', { defaultCountry: country })).toEqual({
      ok: false,
      problem: 'noCountry',
    });
  });

  test('999 is too short, whatever the country of the host', () => {
    expect(readPhone('999', { defaultCountry: '+44' })).toEqual({ ok: false, problem: 'tooShort' });
  });
});

test('(SEC-31) reading takes linear time for text that is built to be slow', () => {
  const slow = ['1 '.repeat(50_000), '(0'.repeat(50_000), '1;'.repeat(50_000), '@'.repeat(100_000)];
  const start = performance.now();
  for (const text of slow) for (const read of [readEmail, readPhone]) expect(read(text).ok).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
