'use client';
import type { SettingsViewProps } from '../settings/overview/settings.view.tsx';
import type { MfaSettingsScreenProps, MfaSettingsState } from './screen.types.ts';
import { toScreen, usePublished } from './use-published.ts';

/** On a server, and until the first read has begun. */
const page: SettingsViewProps = {
  overview: undefined,
  offline: false,
  refreshing: false,
  onRetry: () => undefined,
};

const isPage = ({ screen }: { readonly screen: string }) => screen === 'settings';

/**
 * What there is to show of settings, inside `MfaSettingsProvider`: the page, a question above it or a screen in its place. Narrow it by
 * `screen`, which has the props of the view of that name.
 */
export function useMfaSettings(): MfaSettingsState {
  const { views, notice } = usePublished('settings');
  const topmost = views.at(-1);
  const screen = topmost
    ? toScreen<MfaSettingsScreenProps>(topmost)
    : { ...page, screen: 'settings' as const, instance: 0, waiting: undefined };
  const below = views.find(isPage);
  const behind = below === undefined || below === topmost ? undefined : toScreen<SettingsViewProps>(below);
  return { ...screen, behind, taskNotice: notice };
}
