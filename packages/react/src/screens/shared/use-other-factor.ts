'use client';
import { useStep } from '../../flow/step-context.ts';
import type { OtherFactorProps } from './other-factor.tsx';

/** Where "Use another method" goes, while using or setting up a factor. */
export function useOtherFactor(): OtherFactorProps {
  const { onOtherFactor, isReplacing } = useStep();
  return { onOtherFactor, replacing: isReplacing };
}
