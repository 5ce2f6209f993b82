import { describe, expect, test } from 'vitest';
import { readCode } from './read-code.ts';

const sixDigits = { alphabet: 'digits', length: 6 } as const;
const text = { alphabet: 'text' } as const;

describe('[T-6] a security code that can be read', () => {
  test.each([
    ['IN-1', '123456'],
    ['IN-2', ' 123456 '],
    ['IN-3', '123 456'],
    ['IN-4', '123-456'],
    ['IN-5', '12\u200B3456'],
    ['IN-6', '\uFEFF123456'],
    ['IN-7', '123\u00A0456'],
    ['IN-8', '123\u2011456'],
    ['IN-9', '１２３４５６'],
    ['IN-10', '١٢٣٤٥٦'],
    ['IN-11', '۱۲۳۴۵۶'],
    ['IN-12', '१२३४५६'],
    ['IN-13', '\u202E123456\u202C'],
    ['IN-14', '123456\r\n'],
    ['IN-15', '123456 is your Acme code'],
    ['IN-16', 'Your code is 123456.\n\n@app.example #123456'],
    ['digits that stand side by side with another set', '𝟏𝟐𝟛𝟜𝟱𝟲'],
  ])('[%s] %j is 123456', (_, typed) => {
    expect(readCode(typed, sixDigits)).toEqual({ ok: true, code: '123456' });
  });

  test.each([
    ['IN-17', '000042'],
    ['IN-18', '012345'],
  ])('[%s] %j keeps its zeros', (_, typed) => {
    expect(readCode(typed, sixDigits)).toEqual({ ok: true, code: typed });
  });
});

describe('a security code that is kept and explained', () => {
  test.each([
    ['IN-19', '', 'empty'],
    ['IN-20', '   ', 'empty'],
    ['IN-21', '12345', 'wrongLength'],
    ['IN-22', '1234567', 'wrongLength'],
    ['IN-23', '12345a', 'notACode'],
    ['IN-24', 'l23456', 'notACode'],
    ['IN-25', '1e5', 'notACode'],
    ['IN-26', '+12345', 'notACode'],
    ['IN-27', '-12345', 'wrongLength'],
    ['IN-28', '0x1F40', 'notACode'],
    ['IN-29', '12.3456', 'notACode'],
    ['IN-30', '123456 654321', 'severalCodes'],
    ['IN-31', '①②③④⑤⑥', 'notACode'],
    ['IN-32', '<img src=x onerror=alert(1)>', 'notACode'],
    ['IN-33', "' OR '1'='1", 'notACode'],
    ['IN-34', '%00123456', 'notACode'],
    ['IN-35', '9'.repeat(100_000), 'wrongLength'],
    ['IN-36', '1\u0300'.repeat(6), 'notACode'],
    ['IN-37', 'MUAHAHA', 'notACode'],
    ['IN-38', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', 'notACode'],
  ] as const)('[%s] is %s', (_, typed, problem) => {
    expect(readCode(typed, sixDigits)).toEqual({ ok: false, problem });
  });
});

describe('a recovery code', () => {
  test.each([
    ['IN-39', 'b654562828', text, 'b654562828'],
    ['IN-40', ' b654562828\n', text, 'b654562828'],
    ['IN-41', 'B654562828', text, 'B654562828'],
    ['IN-41', 'B654562828', { ...text, ignore: 'case' }, 'b654562828'],
    ['IN-42', 'b6545-62828', text, 'b6545-62828'],
    ['IN-42', 'B6545-62828', { ...text, ignore: 'caseAndHyphens' }, 'b654562828'],
    ['IN-45', '0O1lI', text, '0O1lI'],
    ['IN-48', '__proto__', text, '__proto__'],
    ['IN-49', 'b65456\u00ad2828', text, 'b654562828'],
  ] as const)('[%s] %j by its format', (_, typed, format, code) => {
    expect(readCode(typed, format)).toEqual({ ok: true, code });
  });

  test.each([
    ['IN-43', 'b654562828 a97c13d8c0', 'severalCodes'],
    ['IN-44', 'Recovery codes for Acme\n\nb654562828\na97c13d8c0\n', 'severalCodes'],
    ['IN-46', '123456', 'securityCode'],
    ['nothing', '  ', 'empty'],
  ] as const)('[%s] is explained', (_, typed, problem) => {
    expect(readCode(typed, text)).toEqual({ ok: false, problem });
  });
});
