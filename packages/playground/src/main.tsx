import '@mfa-flow/react/styles.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';
import { readSetup } from './scenario/address.ts';
import { openServer } from './server/demo-server.ts';
import { installPageClock } from './server/page-clock.ts';
import { showTheme } from './theme/show-theme.ts';
import './theme/page.css';
import './theme/parts.css';
import './theme/hands.css';
import './theme/drawer.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const setup = readSetup(location.search);
showTheme(setup);
const clock = installPageClock();
const server = await openServer(setup, clock);
createRoot(root).render(<Playground clock={clock} firstSetup={setup} firstServer={server} />);
