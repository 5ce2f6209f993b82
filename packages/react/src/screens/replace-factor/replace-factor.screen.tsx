'use client';
import type { ReactElement } from 'react';
import { ReplaceFactorView } from './replace-factor.view.tsx';
import { useReplaceFactor } from './use-replace-factor.ts';

export const ReplaceFactorScreen = (): ReactElement => <ReplaceFactorView {...useReplaceFactor()} />;
