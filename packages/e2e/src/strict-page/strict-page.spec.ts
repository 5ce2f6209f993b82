import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PolicyViolations } from '../watchers/policy-violations.ts';
import { strictPolicy } from './policy.ts';

const policyOf = (headers: Readonly<Record<string, string>>) => headers['content-security-policy'] ?? '';
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';

test('[SEC-23, T-5] every page of the journeys is served under the strict policy, each time with another nonce', async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const page of ['/', '/?account=ada', '/signed-in', '/your-page.html']) {
    const answer = await request.get(page);
    const policy = policyOf(answer.headers());
    expect(policy).toBe(strictPolicy({ nonce: nonceOf(policy), api: ['http://127.0.0.1:*'] }));
    for (const [script] of (await answer.text()).matchAll(/<script[^>]*>/g))
      expect(script).toContain(`nonce="${nonceOf(policy)}"`);
    nonces.add(nonceOf(policy));
  }
  expect(nonces.size).toBe(4);
});

test('[SEC-35] the page for hosts shows the policy that the journeys run under', () => {
  const page = readFileSync(new URL('../../../../docs/for-hosts.md', import.meta.url), 'utf8');
  const [, shown = ''] = /```text\nContent-Security-Policy:(.*?)```/s.exec(page) ?? [];
  const directives = shown.split(';').map((directive) => directive.trim());
  expect(directives).toEqual(strictPolicy({ nonce: '…', api: ['https://api.example.com'] }).split('; '));
});

for (const [what, breakIt] of Object.entries({
  'an inline style': () => document.body.setAttribute('style', 'color: red'),
  'markup made from text': () => {
    try {
      document.body.innerHTML = '<p>';
    } catch {
      // The policy blocks it; the attempt is what counts.
    }
  },
  'a picture': () => {
    document.body.append(Object.assign(new Image(), { src: '/favicon.svg' }));
  },
  'a policy for trusted types': () => {
    // Not every browser has it yet, so the types of the page do not either.
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    try {
      trustedTypes.createPolicy('any', {});
    } catch {
      // As above.
    }
  },
}))
  test(`the policy watcher detects ${what}`, async ({ page }) => {
    const violations = new PolicyViolations();
    await violations.watch(page);
    await page.goto('/your-page.html');
    violations.neverHappened();
    await page.evaluate(breakIt);
    await expect(() => expect(() => violations.neverHappened()).toThrow()).toPass();
  });

test('the policy watcher detects a script without the nonce', async ({ page }) => {
  const violations = new PolicyViolations();
  await violations.watch(page);
  await page.route('**/without-nonce', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': strictPolicy({ nonce: 'secret', api: [] }) },
      body: '<!doctype html><title>Strict</title><script>document.title = "ran"</script>',
    }),
  );
  await page.goto('/without-nonce');
  await expect(page).toHaveTitle('Strict');
  await expect(() => expect(() => violations.neverHappened()).toThrow()).toPass();
});
