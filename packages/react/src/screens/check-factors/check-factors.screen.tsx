'use client';
import type { ReactElement } from 'react';
import { CheckFactorsView } from './check-factors.view.tsx';
import { useCheckFactors } from './use-check-factors.ts';

export const CheckFactorsScreen = (): ReactElement => <CheckFactorsView {...useCheckFactors()} />;
