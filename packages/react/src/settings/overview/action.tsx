'use client';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../parts/button/button.tsx';
import type { ButtonProps } from '../../parts/button/button.tsx';
import { useShell } from '../../shell/shell-context.ts';

interface ActionProps extends Pick<ButtonProps, 'kind' | 'label' | 'describedBy'> {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Why it cannot be done now; undefined if it can. Said on a press. */
  readonly blockedBecause: string | undefined;
}

/** A button of the overview. */
export function Action({ blockedBecause, ...button }: ActionProps): ReactElement {
  const { announce } = useShell();
  return (
    <Button
      {...button}
      blocked={blockedBecause !== undefined}
      onBlockedPress={() => announce(blockedBecause ?? '', 'status')}
    />
  );
}
