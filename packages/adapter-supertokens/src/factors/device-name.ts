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

/** Another device has this name, by the SDK's answer or by HTTP's word for it. */
export const takenName: FailureTable = {
  DEVICE_ALREADY_EXISTS_ERROR: { field: 'label' },
  409: { field: 'label' },
};
