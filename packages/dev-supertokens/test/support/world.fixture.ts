import { totpCode } from '../../src/index.ts';
import type { DevSuperTokens, DevSuperTokensOptions } from '../../src/index.ts';
import { openBrowser } from './browser.fixture.ts';
import type { Browser } from './browser.fixture.ts';
import { emptyServer, movesTheClock, skipHere } from './servers.fixture.ts';

export const alice = 'alice@example.com';

export interface World {
  readonly server: DevSuperTokens;
  readonly browser: Browser;
  /** Another one, in which nobody is signed in. */
  readonly openBrowser: () => Browser;
  /** What an authenticator shows, or did or will show some steps away. */
  readonly totp: (secret: unknown, stepsAway?: number) => string;
  /** Six digits that are no code of this authenticator. */
  readonly wrong: (secret: unknown) => string;
  readonly advance: (ms: number) => void;
  readonly latestCode: () => string;
}

/** An empty server, and somebody at it. */
export async function openWorld(options: DevSuperTokensOptions = {}): Promise<World> {
  const server = await emptyServer(options);
  const { standIn } = server;
  const now = standIn?.clock.now ?? Date.now;
  const totp: World['totp'] = (secret, stepsAway = 0) => totpCode(String(secret), now() + stepsAway * 30_000);
  return {
    server,
    browser: openBrowser(server),
    openBrowser: () => openBrowser(server),
    totp,
    wrong: (secret) => {
      const right = [-2, -1, 0, 1, 2].map((away) => totp(secret, away));
      return ['314159', '271828', '161803'].find((code) => !right.includes(code)) ?? '141421';
    },
    advance: standIn?.clock.advance ?? (() => skipHere(movesTheClock)),
    latestCode: () => server.outbox.messages.at(-1)?.code ?? 'nothing arrived',
  };
}
