// An example that a reader copies has to compile. Every `ts` or `tsx` block with an import in a README, or on the page for hosts, is one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, packages, root, run } from './run.mjs';

// Inside the playground, since that is the one package which depends on all the others.
const folder = join(root, 'packages/playground/dist/examples');
const block = /^```tsx?\n([^]*?)^```$/gm;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let examples = 0;
for (const readme of ['README.md', 'docs/for-hosts.md', ...filesBelow('packages', /README\.md$/)]) {
  for (const [, code] of readFileSync(join(root, readme), 'utf8').matchAll(block)) {
    if (!/^import /m.test(code)) continue;
    examples += 1;
    const name = `${readme.replace('.md', '').replace(/\W+/g, '-')}-${examples}.tsx`;
    writeFileSync(join(folder, name), code);
  }
}
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../../../tsconfig.check.json',
    include: ['*.tsx'],
    compilerOptions: { rootDir: '../../../..', noUnusedLocals: false, noUnusedParameters: false },
  }),
);

// The page of a registry shows the README alone: a link to a file beside it leads nowhere there.
const broken = packages()
  .filter(({ manifest }) => !manifest.private)
  .flatMap(({ folder: of, manifest }) =>
    [...readFileSync(join(of, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(
      ([, to]) => `The README of ${manifest.name} links to ${to}, which a registry does not show.`,
    ),
  );
broken.forEach((line) => console.log(line));

const { status, output } = await run('tsc', ['-p', folder]);
console.log(status === 0 ? `${examples} examples compile.` : output);
rmSync(folder, { recursive: true, force: true });
process.exitCode = status === 0 && examples > 0 && broken.length === 0 ? 0 : 1;
