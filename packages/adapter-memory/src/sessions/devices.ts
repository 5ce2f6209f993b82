import type { Account } from '../accounts/account.ts';
import type { Settings } from '../settings.ts';
import type { MemoryBrowser } from './browser.ts';

/** A browser in which an account is asked for no second step. */
export interface Device {
  readonly id: string;
  readonly browser: MemoryBrowser;
  readonly until: number;
  usedAt: number;
}

export interface Devices {
  /** Remembers the browser for this account, from now on for the whole time again. */
  readonly remember: (browser: MemoryBrowser, account: Account) => void;
  /** Whether it is remembered. A sign-in there is a use of it. */
  readonly use: (browser: MemoryBrowser, account: Account) => boolean;
  /** Those of an account that are not over, oldest first. */
  readonly of: (account: Account) => readonly Device[];
  /** Nothing to forget is fine. */
  readonly forget: (account: Account, id: string) => void;
}

export function createDevices(
  { clock, rememberDevicesMs = 0 }: Pick<Settings, 'clock' | 'rememberDevicesMs'>,
  name: (prefix: string) => string,
): Devices {
  const known = new Map<Account, readonly Device[]>();

  const of = (account: Account) => (known.get(account) ?? []).filter(({ until }) => clock() < until);
  const without = (account: Account, isGone: (device: Device) => boolean) =>
    of(account).filter((device) => !isGone(device));

  return {
    of,
    remember(browser, account) {
      const device = { id: name('device'), browser, until: clock() + rememberDevicesMs, usedAt: clock() };
      known.set(account, [...without(account, (each) => each.browser === browser), device]);
    },
    use(browser, account) {
      const device = of(account).find((each) => each.browser === browser);
      if (device) device.usedAt = clock();
      return device !== undefined;
    },
    forget(account, id) {
      known.set(
        account,
        without(account, (each) => each.id === id),
      );
    },
  };
}
