// Looks at the packages as strangers will get them: packed, then judged by publint and by "are the types wrong"; and no page
// in them leads to a file that only the repository has.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackedLinks } from './links.mjs';
import { packages, run } from './run.mjs';

const places = mkdtempSync(join(tmpdir(), 'mfa-flow-packed-'));
const checks = {
  publint: ['--strict'],
  attw: ['--profile', 'esm-only', '--format', 'table-flipped'],
};

/** The files of a tarball, whose folder is called `package` whatever is in it. */
async function filesIn(tarball) {
  const { status, output } = await run('tar', ['-tf', tarball], { cwd: places });
  if (status !== 0) throw new Error(output);
  return output
    .split(/\r?\n/)
    .filter((path) => path.startsWith('package/'))
    .map((path) => path.slice('package/'.length));
}

async function checkLinks(name, folder, tarball) {
  const packed = await filesIn(tarball);
  const problems = packed
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => unpackedLinks(packed, file, readFileSync(join(folder, file), 'utf8')));
  console.log(`${name}: links ${problems.length === 0 ? 'ok' : `failed\n${problems.join('\n')}`}`);
  if (problems.length > 0) process.exitCode = 1;
}

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
    await Promise.all([checkLinks(manifest.name, folder, tarball), ...Object.entries(checks).map(runCheck)]);
  }
} finally {
  rmSync(places, { recursive: true, force: true });
}
