import { expect, test } from 'vitest';
import { apartFromHan, maskedEmail } from './text.ts';

test('[UX-24] what is given stands apart from Chinese characters, where it is of another script', () => {
  const close = apartFromHan('\\p{Script=Latin}•');
  expect(close`登录${'Acme'}时`).toBe('登录 Acme 时');
  expect(close`登录${'支付宝'}时`).toBe('登录支付宝时');
  expect(close`${'Acme'}的恢复代码`).toBe('Acme 的恢复代码');
  expect(close`正在前往${'Acme'}…`).toBe('正在前往 Acme…');
  expect(close`${'24秒钟'}后`).toBe('24秒钟后');
  expect(close`向${maskedEmail({ mailbox: 'a', domain: 'e' })}发送`).toBe('向 \u2068a•••@e•••\u2069 发送');
  const apart = apartFromHan('\\p{Script=Latin}\\p{N}•');
  expect(apart`請在${'24 秒'}後`).toBe('請在 24 秒後');
});
