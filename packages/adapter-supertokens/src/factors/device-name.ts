import { failed, succeeded } from '@mfa-flow/contract';
import type { Result } from '@mfa-flow/contract';
import type { FailureTable } from '../failures/failure-table.ts';

/** The core keeps no longer names, and breaks over an empty one; a database may over a control character. */
const longest = 256;

/** The name of a device as the person typed it, without the spaces around it. */
export function deviceNameOf(label: string): Result<string> {
  const name = label.trim();
  return name === '' || name.length > longest || /\p{Cc}/u.test(name)
    ? failed({ code: 'input_refused', field: 'label' })
    : succeeded(name);
}

/**
 * What the core calls a device that nobody has named; `N` counts devices. Somebody who types just that gets no name shown either, and can
 * still tell them apart by their numbers.
 */
const automatic = /^TOTP Device \d+$/;

/** The name that a person gave a device. */
export const givenName = (name: string): string | undefined => (automatic.test(name) ? undefined : name);

/** Another device has this name, by the SDK's answer or by HTTP's word for it. */
export const takenName: FailureTable = {
  DEVICE_ALREADY_EXISTS_ERROR: { field: 'label' },
  409: { field: 'label' },
};
