import { useState } from 'react';
import type { ReactNode } from 'react';
import { now } from '../../src/shell/clock.ts';

/** Gives a moment that lies so far ahead when the story is opened, however long ago it was loaded. */
export function FromNow({
  ms,
  children,
}: {
  readonly ms: number;
  readonly children: (moment: number) => ReactNode;
}): ReactNode {
  const [moment] = useState(() => now() + ms);
  return children(moment);
}
