'use client';
import { useShell } from './shell-context.ts';
import type { SensitiveProps } from './shell.types.ts';

/** Marks an element that shows or takes a secret, so that session replay skips it. Spread it before other props. */
export function useSensitiveProps(): SensitiveProps {
  const { sensitiveProps } = useShell().options;
  return { ...sensitiveProps, 'data-mfa-sensitive': '' };
}
