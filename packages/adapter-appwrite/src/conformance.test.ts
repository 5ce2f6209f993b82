import { readFile } from 'node:fs/promises';
import { registerConformance, withReport } from '@mfa-flow/conformance';
import type { Registration, Report } from '@mfa-flow/conformance';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { AppwriteAccount } from './index.ts';
import { createAppwriteWorld } from '../test/support/appwrite-world.fixture.ts';
import { sdks } from '../test/support/sdks.fixture.ts';
import type { Project } from '../test/support/sdks.fixture.ts';
import { announcedAccount, nuvixGuideAccount, NuvixClient } from '../test/support/shapes.fixture.ts';
import { trueServer } from '../test/support/true-server.fixture.ts';
import { withBrowserGlobals } from '../test/support/with-browser-globals.fixture.ts';
import { withStandIn } from '../test/support/with-stand-in.fixture.ts';

type CreateAccount = (project: Project) => AppwriteAccount;

/** Each generation of the SDK on the servers that it fits. */
const generations = [
  ['14', '1.5.4'],
  ['14', '1.9.0'],
  ['16', '1.6.0'],
  ['18', '1.6.0'],
  ['18', '1.8.1'],
  ['19', '1.8.1'],
  ['21', '1.8.1'],
  ['27', '1.8.1'],
  ['27', '1.9.0'],
] as const;

/** Clients of another shape. */
const shapes: readonly (readonly [string, CreateAccount])[] = [
  ['the names of the announcement', announcedAccount],
  ['Nuvix as its guide writes it', nuvixGuideAccount],
  ['Nuvix as published', (project) => new NuvixClient(project).account],
  ['Nuvix with safeResponse', (project) => new NuvixClient(project, { safeResponse: true }).account],
];

const runner = { describe, test };
const registrations = new Map<string, Registration>();

function reportOf(name: string): Report {
  const registration = registrations.get(name);
  if (registration === undefined) throw new Error(`Nothing is registered as "${name}".`);
  return registration.report();
}

const ownServer = trueServer(process.env);

if (ownServer !== undefined) {
  withBrowserGlobals();
  const { MFA_FLOW_APPWRITE_SDK: sdk = '27' } = process.env;
  const { version, load } = Object.entries(sdks).find(([name]) => name === sdk)?.[1] ?? sdks['27'];
  const { callTimeoutMs } = ownServer;
  // As many calls as the longest case makes, and the waiting for its messages.
  vi.setConfig({ testTimeout: 60 * callTimeoutMs });
  const { report } = registerConformance(runner, {
    name: `SDK ${version} on ${ownServer.project.endpoint}`,
    callTimeoutMs,
    createWorld: async () => createAppwriteWorld({ server: ownServer, createAccount: await load() }),
  });
  // What a true server was proven to do is told nowhere else.
  afterAll(() => void process.stdout.write(`\n${report().name}\n\n${report().markdown}\n`));
} else {
  const standIn = withStandIn();

  for (const [sdk, version] of generations) {
    const name = `SDK ${sdks[sdk].version} on Appwrite ${version}`;
    const registration = registerConformance(runner, {
      name,
      createWorld: async () =>
        createAppwriteWorld({
          server: standIn.openProject({ version }),
          createAccount: await sdks[sdk].load(),
        }),
    });
    registrations.set(name, registration);
  }

  for (const [name, createAccount] of shapes) {
    registerConformance(runner, {
      name,
      createWorld: async () => createAppwriteWorld({ server: standIn.openProject(), createAccount }),
    });
  }

  registerConformance(runner, {
    name: 'a host that signs in by itself',
    createWorld: async () =>
      createAppwriteWorld({
        server: standIn.openProject(),
        createAccount: await sdks['27'].load(),
        signIn: 'host',
      }),
  });
}

// Another server may have other powers, and tells nothing of the versions that the README names.
test.runIf(ownServer === undefined)(
  'the README holds the report of the newest SDK (`vitest --update` writes it)',
  async () => {
    const readme = '../README.md';
    const text = await readFile(new URL(readme, import.meta.url), 'utf8');
    await expect(withReport(text, reportOf('SDK 27.0.0 on Appwrite 1.8.1'))).toMatchFileSnapshot(readme);
  },
);
