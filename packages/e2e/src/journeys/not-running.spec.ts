import { expect, test } from '@playwright/test';

const commands = {
  appwrite: 'npm run appwrite',
  supertokens: 'npm run supertokens',
  'better-auth': 'npm run better-auth',
};

for (const [backend, command] of Object.entries(commands)) {
  test(
    `says that the server of ${backend} is not running, with the command that starts it and a way back`,
    { tag: '@memory' },
    async ({ page }) => {
      await page.route('**/stand-in/**', (route) => route.abort());
      await page.goto(`/?backend=${backend}`);
      await expect(page.getByRole('heading', { name: 'The server is not running' })).toBeVisible();
      await expect(page.getByText(command)).toBeVisible();
      await page.getByRole('link', { name: 'Use the backend in this page instead' }).click();
      await expect(page.getByRole('heading', { name: 'Sign in to Acme' })).toBeVisible();
    },
  );
}
