import { createApp } from './app.ts';
import { loadBackendSdk } from './backend/backend-sdk.ts';
import { initBackend } from './backend/init-backend.ts';
import { createProofs } from './backend/proofs.ts';
import { createClock } from './core/clock.ts';
import type { DevSuperTokens, DevSuperTokensOptions } from './dev-supertokens.ts';
import { listen } from './listen.ts';
import { createPeople } from './people/people.ts';
import { createPolicies } from './people/policy.ts';
import { createSecrets } from './people/secrets.ts';
import { writeDown } from './people/sheets.ts';
import { createProvider } from './provider/provider.routes.ts';
import { createRecoveryCodes } from './settings/recovery-codes.ts';
import { createOutbox } from './stand-in/outbox.ts';
import { createRequestLog } from './stand-in/request-log.ts';
import { startCore } from './start-core.ts';
import { openApp } from './worlds/open-app.ts';
import { createWorlds } from './worlds/worlds.ts';

/** Starts the backend on this machine only, with a stand-in core of its own or on a true one. Rejects if the port is taken. */
export async function startDevSuperTokens(options: DevSuperTokensOptions = {}): Promise<DevSuperTokens> {
  const time = createClock(options.clock ?? Date.now);
  const api = await listen(options.port ?? 0);
  const url = `http://${options.hostname ?? 'localhost'}:${api.port}`;
  const trueCore = options.core ?? process.env['SUPERTOKENS_CORE_URI'];
  const core = await startCore(time, trueCore, options.coreOptions);
  const { reset } = core;

  const sdk = loadBackendSdk();
  const memories = {
    policies: createPolicies(),
    outbox: createOutbox(time.now),
    requests: createRequestLog(),
    secrets: createSecrets(),
    proofs: createProofs(time.now),
    recoveryCodes: writeDown(createRecoveryCodes(time.now)),
  };
  initBackend({ sdk, options, url, clock: reset && time, ...memories }, core.url);

  const people = createPeople({ sdk, now: time.now, ...memories });
  const provider = createProvider(people.emails);
  const worlds = createWorlds(async (hostname, own) => {
    const app = trueCore === undefined ? {} : { core: await openApp(trueCore) };
    return startDevSuperTokens({ ...options, ...own, ...app, hostname, port: 0 });
  });
  const forget = (forgetCore: () => void) => (): void => {
    forgetCore();
    for (const memory of [...Object.values(memories), people]) memory.clear();
  };
  const server = {
    url,
    apiUrl: `${url}/auth`,
    coreUrl: core.url,
    ...(reset === undefined ? {} : { standIn: { clock: time, reset: forget(reset) } }),
    people,
    outbox: memories.outbox,
    requests: memories.requests,
    grantThirdPartyCode: provider.grant,
    close: async () => {
      await worlds.close();
      await api.close();
      await core.close();
    },
  };
  api.answerWith(
    createApp(server, {
      sdk,
      proofs: memories.proofs,
      recoveryCodes: memories.recoveryCodes,
      worlds,
      provider: provider.routes,
      onProblem: options.onProblem,
    }),
  );
  return server;
}
