'use client';
import { useMemo } from 'react';
import { enSettings } from '../messages/en.settings.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import type { SettingsMessages } from '../messages/settings.types.ts';
import { useShell } from '../shell/shell-context.ts';

/** The messages of settings. Import it in settings only: it brings those messages along. */
export function useSettingsMessages(): SettingsMessages {
  const { messages } = useShell();
  return useMemo(() => mergeMessages(enSettings, messages.settings), [messages]);
}
