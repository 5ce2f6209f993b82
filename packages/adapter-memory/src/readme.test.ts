import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

const examples = [
  ['readme.fixture.ts', () => import('./readme.fixture.ts')],
  ['readme-provider.fixture.ts', () => import('./readme-provider.fixture.ts')],
  ['readme-email.fixture.ts', () => import('./readme-email.fixture.ts')],
  ['readme-set-up.fixture.ts', () => import('./readme-set-up.fixture.ts')],
  ['readme-settings.fixture.ts', () => import('./readme-settings.fixture.ts')],
  ['readme-fresh-proof.fixture.ts', () => import('./readme-fresh-proof.fixture.ts')],
] as const;

describe.each(examples)('the example %s', (file, run) => {
  test('signs Ada in', async () => {
    const { check } = await run();
    expect(check).toMatchObject({ ok: true, value: { status: 'complete', account: { id: 'ada' } } });
  });

  test('is the code of the playground example', () => {
    const example = textOf(file)
      .replace("'./index.ts'", "'@mfa-flow/adapter-memory'")
      .replace('export const check', 'const check');
    expect(textOf('../README.md')).toContain(example);
  });
});
