import type { Setup } from '../scenario/setup.ts';

/** Puts theme and direction on the page. */
export function showTheme({ theme, dir }: Pick<Setup, 'theme' | 'dir'>): void {
  const { documentElement } = document;
  documentElement.dir = dir;
  if (theme === 'system') delete documentElement.dataset['mfaTheme'];
  else documentElement.dataset['mfaTheme'] = theme;
}
