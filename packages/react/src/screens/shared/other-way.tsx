'use client';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { useShell } from '../../shell/shell-context.ts';

export interface OtherWayProps {
  /** Absent where there is no other way. */
  readonly onOtherWay?: (() => void) | undefined;
  /** A lost way is being replaced: `onOtherWay` leads back to where that was offered. Default false. */
  readonly replacing?: boolean | undefined;
}

/** Out of this way, named for where it leads. */
export function OtherWay({ onOtherWay, replacing = false }: OtherWayProps): ReactElement | null {
  const { common } = useShell().messages;
  if (!onOtherWay) return null;
  return <Button onPress={onOtherWay}>{replacing ? common.back : common.otherWay}</Button>;
}
