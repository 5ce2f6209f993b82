import '@mfa-flow/react/styles.css';
import { createRoot } from 'react-dom/client';
import { NotRunning } from './not-running.tsx';
import { Playground } from './playground.tsx';
import { readSetup } from './scenario/address.ts';
import { openServer } from './server/backends.ts';
import { installPageClock } from './server/page-clock.ts';
import { showTheme } from './theme/show-theme.ts';
import './theme/page.css';
import './theme/parts.css';
import './theme/hands.css';
import './theme/drawer.css';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');
const root = createRoot(element);

const setup = readSetup(location.search);
showTheme(setup);
const clock = installPageClock();
try {
  const server = await openServer(setup, clock);
  root.render(<Playground clock={clock} firstSetup={setup} firstServer={server} />);
} catch {
  // Only a server outside of the page can fail to open.
  root.render(<NotRunning setup={setup} />);
}
