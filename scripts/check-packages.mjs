// Looks at the packages as strangers will get them: packed, then judged by publint and by "are the types wrong".
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packages, run } from './run.mjs';

const places = mkdtempSync(join(tmpdir(), 'mfa-flow-packed-'));
const checks = {
  publint: ['--strict'],
  attw: ['--profile', 'esm-only', '--format', 'table-flipped'],
};

try {
  for (const { folder, manifest } of packages().filter(({ manifest }) => !manifest.private)) {
    const packed = await run('pnpm', ['pack', '--pack-destination', places], { cwd: folder });
    const stem = manifest.name.replace('@', '').replace('/', '-');
    const tarball = readdirSync(places).find((file) => file.startsWith(`${stem}-`));
    if (packed.status !== 0 || !tarball) {
      console.log(`${manifest.name}: could not be packed\n${packed.output}`);
      process.exitCode = 1;
      continue;
    }
    const runCheck = async ([tool, args]) => {
      const { status, output } = await run(tool, [join(places, tarball), ...args]);
      console.log(`${manifest.name}: ${tool} ${status === 0 ? 'ok' : `failed\n${output}`}`);
      if (status !== 0) process.exitCode = 1;
    };
    await Promise.all(Object.entries(checks).map(runCheck));
  }
} finally {
  rmSync(places, { recursive: true, force: true });
}
