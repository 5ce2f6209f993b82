import { describe, expect, test } from 'vitest';
import { inOneText, withFullStop } from './sentences.ts';

describe('[UX-24] sentences that are put together', () => {
  test.each([
    ['Too many tries', 'Too many tries.'],
    ['시도 횟수 초과', '시도 횟수 초과.'],
    ['設定を読み込めませんでした', '設定を読み込めませんでした。'],
    ['尝试次数过多', '尝试次数过多。'],
    ['बहुत ज़्यादा कोशिशें', 'बहुत ज़्यादा कोशिशें।'],
  ])('end as their script does: %s', (text, sentence) => {
    expect(withFullStop(text)).toBe(sentence);
  });

  test('have a space between them, but for signs of full width', () => {
    expect(inOneText(['One.', '', undefined, 'Two?', false, 'Three.'])).toBe('One. Two? Three.');
    expect(inOneText(['一つ。', '二つ？', '三つ。'])).toBe('一つ。二つ？三つ。');
    expect(inOneText([])).toBe('');
  });
});
