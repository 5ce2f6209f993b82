'use client';
import type { ReactElement } from 'react';
import { ChooseFactorView } from './choose-factor.view.tsx';
import { useChooseFactor } from './use-choose-factor.ts';

export const ChooseFactorScreen = (): ReactElement => <ChooseFactorView {...useChooseFactor()} />;
