// Finds a Chromium. Run as a program it also installs one when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

// The one without windows first, as Playwright itself has it: the other makes a whole window for every page of a test.
const headlessShell = '/usr/bin/chromium-headless-shell';
const places = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `undefined` when there is no browser, `{}` for Playwright's own, `{ executablePath }` for one of the system's. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return { executablePath: named };
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = places.find((place) => existsSync(place));
  return executablePath ? { executablePath } : undefined;
}

/** How tests start it: nothing outside this machine can be reached, so accidental network use is a failure. */
export function launchOptions() {
  return {
    ...findChromium(),
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  };
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether a quicker one than what was found can be had from the system's own packages. */
const canHaveQuicker = () =>
  !process.env.CHROME_PATH &&
  !existsSync(chromium.executablePath()) &&
  !existsSync(headlessShell) &&
  isDebian() &&
  process.getuid?.() === 0;

function install() {
  const run = (command, ...args) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0;
  if (isDebian() && process.getuid?.() === 0) {
    const lock = ['-o', 'DPkg::Lock::Timeout=300'];
    run('apt-get', ...lock, '-qq', 'update');
    run('apt-get', ...lock, '-qq', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  } else {
    run('npx', '--yes', 'playwright', 'install', 'chromium');
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findChromium() || canHaveQuicker()) install();
  if (!findChromium()) {
    console.error('No Chromium found. Install one, or name it in CHROME_PATH.');
    process.exit(1);
  }
}
