import { expect, test } from '@playwright/test';

test('a stand-in that is not running is told, with the command that starts it and a way back', async ({
  page,
}) => {
  await page.route('**/stand-in/**', (route) => route.abort());
  await page.goto('/?backend=appwrite');
  await expect(page.getByRole('heading', { name: 'The server is not running' })).toBeVisible();
  await expect(page.getByText('npm run appwrite')).toBeVisible();
  await page.getByRole('link', { name: 'Use the backend in this page instead' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to Acme' })).toBeVisible();
});
