import { readFile } from 'node:fs/promises';
import { runConformance, withReport } from '@mfa-flow/conformance';
import { expect, test } from 'vitest';
import { createAppwriteWorld } from './testing/appwrite-world.fixture.ts';
import { sdks } from './testing/sdks.fixture.ts';
import { withStandIn } from './testing/with-stand-in.fixture.ts';

const standIn = withStandIn();
const readme = '../README.md';

test('the README holds the report of the newest SDK (`vitest --update` writes it)', async () => {
  const createAccount = await sdks['27'].load();
  const report = await runConformance({
    name: 'SDK 27.0.0 on Appwrite 1.8.1',
    createWorld: () => createAppwriteWorld({ server: standIn.openProject(), createAccount }),
  });
  const text = await readFile(new URL(readme, import.meta.url), 'utf8');
  await expect(withReport(text, report)).toMatchFileSnapshot(readme);
});
