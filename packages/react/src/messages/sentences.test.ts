import { expect, test } from 'vitest';
import { asSentence, sentences } from './sentences.ts';

test.each([
  ['Too many wrong codes', 'Too many wrong codes.'],
  ['Stay signed in?', 'Stay signed in?'],
  ['Remove “phone”?', 'Remove “phone”?'],
  ['نص', 'نص.'],
  ['尝试次数过多', '尝试次数过多。'],
  ['登录 Acme', '登录 Acme。'],
  ['保持登录？', '保持登录？'],
  ['サインインできません', 'サインインできません。'],
  ['बहुत बार कोशिश की गई', 'बहुत बार कोशिश की गई।'],
  ['', ''],
])('[UX-24] as a sentence, "%s" is "%s"', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('[UX-24] sentences follow each other as their script has it', () => {
  expect(sentences('One.', false, 'Two.', undefined, '')).toBe('One. Two.');
  expect(sentences('यह एक है।', 'यह दो है।')).toBe('यह एक है। यह दो है।');
  expect(sentences('这是一。', '这是二。')).toBe('这是一。这是二。');
  expect(sentences()).toBe('');
});
