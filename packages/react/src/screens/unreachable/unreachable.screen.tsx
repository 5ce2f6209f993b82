'use client';
import type { ReactElement } from 'react';
import { UnreachableView } from './unreachable.view.tsx';
import { useUnreachable } from './use-unreachable.ts';

export function UnreachableScreen(): ReactElement | null {
  const view = useUnreachable();
  return view ? <UnreachableView {...view} /> : null;
}
