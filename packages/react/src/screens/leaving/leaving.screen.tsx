'use client';
import type { ReactElement } from 'react';
import { LeavingView } from './leaving.view.tsx';
import { useLeaving } from './use-leaving.ts';

export const LeavingScreen = (): ReactElement => <LeavingView {...useLeaving()} />;
