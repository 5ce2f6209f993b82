'use client';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { useShell } from '../../shell/shell-context.ts';

export interface OtherFactorProps {
  /** Absent if there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** A lost factor is being replaced: `onOtherFactor` goes back to that offer. Default false. */
  readonly replacing?: boolean | undefined;
}

/** The link to the other factors, named after where it goes. */
export function OtherFactor({ onOtherFactor, replacing = false }: OtherFactorProps): ReactElement | null {
  const { common } = useShell().messages;
  if (!onOtherFactor) return null;
  return (
    <Button kind="quiet" onPress={onOtherFactor}>
      {replacing ? common.back : common.otherFactor}
    </Button>
  );
}
