import { toHandle } from '@mfa-flow/contract';
import type { Handle } from '@mfa-flow/contract';
import { textsIn } from '../vendor/field-of.ts';

/** Reads what was started from its handle. */
interface Begun {
  readonly handle: Handle;
}

/** Adds the owner to the handle: it may come back when someone else is signed in. */
export const ownedBy = <Each extends Begun>(owner: string | undefined, begun: Each): Each => ({
  ...begun,
  handle: toHandle(JSON.stringify([owner ?? '', begun.handle])),
});

/** The same before that, and whose it is if that is known. */
export function opened<Each extends Begun>(begun: Each): { readonly own: Each; readonly owner?: string } {
  const [owner, handle, ...more] = read(begun.handle);
  if (owner === undefined || handle === undefined || more.length > 0) return { own: begun };
  return { own: { ...begun, handle: toHandle(handle) }, ...(owner !== '' && { owner }) };
}

function read(handle: Handle): readonly string[] {
  try {
    return textsIn(JSON.parse(handle) as unknown) ?? [];
  } catch {
    return [];
  }
}
