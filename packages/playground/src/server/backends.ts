import type { Setup } from '../scenario/setup.ts';
import type { DemoServer } from './demo-server.ts';
import { createMemoryServer, openMemoryServer } from './memory/memory-server.ts';
import type { PageClock } from './page-clock.ts';
import { forgetSaved } from './saved.ts';

// Loaded when they are chosen: the vendor's package comes with them.
const appwrite = () => import('./appwrite/appwrite-server.ts');
const betterAuth = () => import('./better-auth/better-auth-server.ts');
const superTokens = () => import('./supertokens/supertokens-server.ts');

/** A server on which nothing has happened yet. Rejects when the backend is not running. */
export async function newServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  const { backend } = setup;
  if (backend === 'memory') return createMemoryServer(setup, clock);
  if (backend === 'supertokens') return inNewPage();
  if (backend === 'better-auth') return (await betterAuth()).createBetterAuthServer(setup, clock);
  return (await appwrite()).createAppwriteServer({ ...setup, backend }, clock);
}

/** The server of this address as the tab left it; a new one if there is none. */
export async function openServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  const { backend } = setup;
  if (backend === 'memory') return openMemoryServer(setup, clock);
  if (backend === 'supertokens') return (await superTokens()).openSuperTokensServer(setup, clock);
  if (backend === 'better-auth') return (await betterAuth()).openBetterAuthServer(setup, clock);
  return (await appwrite()).openAppwriteServer({ ...setup, backend }, clock);
}

/** The vendor's package is one per page and cannot be turned to another server. */
function inNewPage(): Promise<never> {
  forgetSaved();
  location.reload();
  return new Promise(() => undefined);
}
