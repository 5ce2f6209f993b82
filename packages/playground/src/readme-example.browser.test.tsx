import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import readme from '../../../README.md?raw';
import { App } from './readme-example.fixture.tsx';

test('the example in the README signs Ada in', { timeout: 30_000 }, async () => {
  const { default: example } = await import('./readme-example.fixture.tsx?raw');
  expect(readme).toContain(example);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  createRoot(document.body.appendChild(document.createElement('div'))).render(<App />);

  await page.getByLabelText(/email/i).fill('ada@example.com');
  await page.getByLabelText('Password', { exact: true }).fill('correct horse');
  await userEvent.keyboard('{Enter}');

  const code = page.getByRole('textbox', { name: 'Security code' });
  await vi.waitFor(() => expect(log).toHaveBeenCalled(), { timeout: 10_000 });
  await code.fill(String(log.mock.lastCall?.[0]));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Hello, Ada.')).toBeVisible();
});
