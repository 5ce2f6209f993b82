import type { Setup } from '../scenario/setup.ts';
import type { DemoServer } from './demo-server.ts';
import { createMemoryServer, openMemoryServer } from './memory/memory-server.ts';
import type { PageClock } from './page-clock.ts';

/** Loaded when it is chosen: the vendor's package comes with it. */
const appwrite = () => import('./appwrite/appwrite-server.ts');

/** A server on which nothing has happened yet. Rejects when the backend is not running. */
export async function newServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  const { backend } = setup;
  if (backend === 'memory') return createMemoryServer(setup, clock);
  return (await appwrite()).createAppwriteServer({ ...setup, backend }, clock);
}

/** The server of this address as the tab left it; a new one if there is none. */
export async function openServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  const { backend } = setup;
  if (backend === 'memory') return openMemoryServer(setup, clock);
  return (await appwrite()).openAppwriteServer({ ...setup, backend }, clock);
}
