import type { MemoryAccount, MemoryBackendOptions, SelfServiceOptions } from '../index.ts';
import { createMemoryAdapter } from '../index.ts';
import { settingsDriver, enrolmentDriver } from '../ports.fixture.ts';
import { ada, createWorld, driver, secret, valueOf } from '../world.fixture.ts';

const kinds = ['authenticator', 'email', 'phone'] as const;
export const authenticator = { kind: 'authenticator', secret } as const;

interface Given {
  readonly account?: Partial<MemoryAccount>;
  readonly selfService?: Partial<SelfServiceOptions>;
  readonly backend?: Partial<MemoryBackendOptions>;
}

/** Ada without a factor, unless it is said otherwise, at a backend with a settings page. */
export function openSettings({ account = {}, selfService = {}, backend = {} }: Given = {}) {
  const world = createWorld({
    accounts: [ada({ factors: [], ...account })],
    enrolment: kinds,
    selfService,
    ...backend,
  });
  return {
    ...world,
    ...enrolmentDriver(world.adapter),
    ...settingsDriver(world.adapter),
    lastCode: () => world.backend.outbox.latest()?.code ?? '',
    lastLink: () => world.backend.outbox.latest()?.link ?? '',
    appCode: (factorId?: string) => world.backend.authenticatorCode('ada', factorId).code,
    /** Another browser of the same person, signed in with the password. */
    elsewhere: async () => {
      const adapter = createMemoryAdapter(world.backend);
      valueOf(await driver(adapter).signIn());
      return { adapter, ...driver(adapter), ...settingsDriver(adapter) };
    },
    status: async () => valueOf(await world.check()).status,
  };
}

export type SettingsWorld = ReturnType<typeof openSettings>;

/** Signed in with the password, and verified with the authenticator if that is asked for. */
export async function inSettings(given: Given = {}): Promise<SettingsWorld> {
  const world = openSettings(given);
  valueOf(await world.signIn());
  if ((await world.status()) === 'factorsRequired') {
    valueOf(await world.prove('authenticator', world.appCode()));
  }
  return world;
}

/** Adds an authenticator. */
export async function addAuthenticator({ begin, confirm, appCode }: SettingsWorld) {
  const begun = valueOf(await begin({ kind: 'authenticator' }));
  return valueOf(await confirm(begun, appCode()));
}
