import { expect, test } from '@playwright/test';

for (const [app, url] of [
  ['Vite', '/'],
  ['Next', `http://127.0.0.1:${process.env['NEXT_PAGE_PORT']}/`],
] as const) {
  test(`the example in the README signs Ada in on a page as ${app}'s template makes it, and nothing is logged`, async ({
    page,
  }) => {
    const codes: string[] = [];
    const logged: string[] = [];
    page.on('pageerror', (error) => logged.push(error.message));
    page.on('console', (line) => {
      // The example itself shows the code so.
      if (/^\d{6}$/.test(line.text())) codes.push(line.text());
      else logged.push(line.text());
    });
    await page.goto(url);
    await page.getByLabel('Email address').fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const code = page.getByRole('textbox', { name: 'Security code' });
    await expect(code).toBeVisible();
    await expect.poll(() => codes.length).toBeGreaterThan(0);
    await code.fill(codes.at(-1) ?? '');
    await page.getByRole('button', { name: 'Verify' }).click();
    await expect(page.getByText('Hello, Ada.')).toBeVisible();
    expect(logged).toEqual([]);
  });
}
