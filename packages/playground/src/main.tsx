import '@mfa-flow/react/styles.css';
import { takeReturned } from '@mfa-flow/react';
import { createRoot } from 'react-dom/client';
import { NotRunning } from './not-running.tsx';
import { Playground } from './playground.tsx';
import { ProviderPage } from './provider/provider-page.tsx';
import { readSetup } from './scenario/address.ts';
import { returns } from './scenario/returns.ts';
import { leadingTo, places } from './scenario/places.ts';
import { openServer } from './server/backends.ts';
import { openMemoryServer } from './server/memory/memory-server.ts';
import { installPageClock } from './server/page-clock.ts';
import { showTheme } from './theme/show-theme.ts';
import './theme/page.css';
import './theme/parts.css';
import './theme/hands.css';
import './theme/drawer.css';
import './theme/provider.css';

// First of all: the parameters that a provider or a link added to the URL are secret.
const from = leadingTo(location.pathname);
const returned = from && takeReturned(from, returns);

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');
const root = createRoot(element);

const setup = readSetup(location.search);
showTheme(setup);
const clock = installPageClock();
if (location.pathname === places.provider) {
  const { provider } = await openMemoryServer(setup, clock);
  root.render(<ProviderPage setup={setup} desk={provider} address={location.href} />);
} else {
  try {
    const server = await openServer(setup, clock);
    root.render(<Playground clock={clock} firstSetup={setup} firstServer={server} returned={returned} />);
  } catch {
    // Only a server outside of the page can fail to open.
    root.render(<NotRunning setup={setup} />);
  }
}
