import { describe, expect, test } from 'vitest';
import { maskEmail, maskPhone } from './destination.ts';

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

describe('maskEmail', () => {
  test.each([
    ['keeps the first letter of mailbox and domain', 'ada@example.com', 'a', 'e'],
    ['leaves upper case alone', 'Ada@Example.com', 'A', 'E'],
    ['takes an emoji as one letter, not half of one', '🦊fox@example.com', '🦊', 'e'],
    ['takes a letter of any script', 'ünal@bücher.example', 'ü', 'b'],
    ['divides at the last @', '"a@b"@example.com', '"', 'e'],
    ['ignores space around the parts', '  ada @ example.com ', 'a', 'e'],
    ['has no mailbox without an @', 'ada', '', 'a'],
    ['has no mailbox when nothing stands before the @', '@example.com', '', 'e'],
    ['has no domain when nothing stands after the @', 'ada@', 'a', ''],
    ['has neither for nothing', '', '', ''],
  ])('%s', (_, address, mailbox, domain) => {
    expect(maskEmail('0', address)).toEqual({ id: '0', kind: 'email', mailbox, domain });
  });

  test('shows at most one letter of each part, whatever it is given', () => {
    const addresses = [
      'a@b',
      '@',
      '@@@',
      'x'.repeat(5000),
      `${'y'.repeat(300)}@${'z'.repeat(300)}`,
      '👩‍👩‍👧@x.example',
      '\u0000@\u0000',
    ];
    for (const address of addresses) {
      const masked = maskEmail('0', address);
      if (masked.kind !== 'email') throw new Error('not an email');
      expect(Array.from(masked.mailbox).length).toBeLessThanOrEqual(1);
      expect(Array.from(masked.domain).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('maskPhone', () => {
  test.each([
    ['keeps the last three digits', '+447700900123', '123'],
    ['counts digits only', '+44 (0)7700 900-1-2-3', '123'],
    ['keeps a leading zero', '+12065550001', '001'],
    ['shows half of a short number', '12345', '45'],
    ['shows half of a very short one', '123', '3'],
    ['shows nothing of a single digit', '7', ''],
    ['shows nothing of nothing', '', ''],
    ['shows nothing of a text without digits', 'unknown', ''],
  ])('%s', (_, number, ending) => {
    expect(maskPhone('0', number)).toEqual({ id: '0', kind: 'phone', ending });
  });

  test('never shows more than three digits, nor more than half, for any length', () => {
    for (let length = 0; length <= 40; length += 1) {
      const masked = maskPhone('0', '+9'.padEnd(length, '5'));
      if (masked.kind !== 'phone') throw new Error('not a phone');
      const given = digitsIn('+9'.padEnd(length, '5'));
      expect(masked.ending).toMatch(/^\d{0,3}$/);
      expect(masked.ending.length).toBeLessThanOrEqual(given / 2);
    }
  });
});
