'use client';
import type { StepUpScreenProps } from './screen.types.ts';
import { toScreen, usePublished } from './use-published.ts';

/**
 * The screen of fresh proof that is to be shown, inside `StepUpScreenProvider`; undefined while nothing is asked. Narrow it by `screen`,
 * which has the props of the view of that name.
 */
export function useStepUpScreen(): StepUpScreenProps | undefined {
  const topmost = usePublished('stepUp').views.at(-1);
  return topmost && toScreen(topmost);
}
