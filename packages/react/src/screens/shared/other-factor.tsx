'use client';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { useShell } from '../../shell/shell-context.ts';

export interface OtherFactorProps {
  /** Absent where there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** A lost factor is being replaced: `onOtherFactor` leads back to where that was offered. Default false. */
  readonly replacing?: boolean | undefined;
}

/** Out of this way, named for where it leads. */
export function OtherFactor({ onOtherFactor, replacing = false }: OtherFactorProps): ReactElement | null {
  const { common } = useShell().messages;
  if (!onOtherFactor) return null;
  return <Button onPress={onOtherFactor}>{replacing ? common.back : common.otherFactor}</Button>;
}
