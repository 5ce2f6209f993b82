import type { MfaAdapter, Result } from '@mfa-flow/contract';
import { failed, succeeded } from '@mfa-flow/contract';
import type { FullServer } from './full-server.fixture.ts';
import type { AccountHere } from './memory-stage.fixture.ts';

type Settings = Required<Pick<MfaAdapter, 'recoveryCodes' | 'protection' | 'account'>>;

const ended: Result<never> = failed({ code: 'session_ended' });

/** What somebody who is signed in may look at and change. */
export function createSettings(server: FullServer, here: AccountHere, base: MfaAdapter): Settings {
  const newCodes = (id: string) => {
    const codes = [1, 2, 3].map(() => server.secret());
    server.recoveryCodes.set(id, codes);
    return succeeded({ codes });
  };
  return {
    recoveryCodes: {
      create: async (_, options) => {
        const account = await here(options);
        if (account === undefined) return ended;
        return server.recoveryCodes.has(account.id) ? failed({ code: 'conflict' }) : newCodes(account.id);
      },
      regenerate: async (_, options) => {
        const account = await here(options);
        return account === undefined ? ended : newCodes(account.id);
      },
    },
    protection: {
      set: async ({ on }, options) => {
        const account = await here(options);
        if (account === undefined) return ended;
        if (on) server.protectionOn.add(account.id);
        else server.protectionOn.delete(account.id);
        return succeeded();
      },
    },
    account: {
      overview: async (_, options) => {
        const account = await here(options);
        if (account === undefined) return ended;
        const check = await base.session.check({}, options);
        if (!check.ok || check.value.status !== 'complete') return ended;
        const factors = await base.challenges.available?.({}, options);
        if (!factors?.ok) return ended;
        return succeeded({
          account: check.value.account,
          addable: [],
          protectionOn: server.protectionOn.has(account.id),
          factors: factors.value.map(({ id, kind }) => ({ id, kind, state: 'on' as const })),
        });
      },
    },
  };
}
