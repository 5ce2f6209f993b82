'use client';
import type { ReactElement } from 'react';
import { DoneView } from './done.view.tsx';
import { useDone } from './use-done.ts';

export function DoneScreen(): ReactElement | null {
  const view = useDone();
  return view ? <DoneView {...view} /> : null;
}
