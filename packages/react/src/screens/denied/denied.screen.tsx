'use client';
import type { ReactElement } from 'react';
import { DeniedView } from './denied.view.tsx';
import { useDenied } from './use-denied.ts';

export function DeniedScreen(): ReactElement | null {
  const view = useDenied();
  return view ? <DeniedView {...view} /> : null;
}
