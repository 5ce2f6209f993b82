'use client';
import type { ReactElement } from 'react';
import { ReplaceFactorView } from './replace-factor.on-demand.ts';
import { useReplaceFactor } from './use-replace-factor.ts';

export const ReplaceFactorScreen = (): ReactElement => <ReplaceFactorView {...useReplaceFactor()} />;
