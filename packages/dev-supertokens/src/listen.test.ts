import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('who calls before it is known who answers is answered all the same', async () => {
  const { port, answerWith, close } = await listen(0);
  const early = fetch(`http://127.0.0.1:${port}/`);
  const isThere = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(50) }).then(
    () => true,
    () => false,
  );
  expect(isThere, 'nobody answers yet').toBe(false);
  answerWith((_, response) => response.end('here'));
  expect(await (await early).text()).toBe('here');
  await close();
});
