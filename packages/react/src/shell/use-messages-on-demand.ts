'use client';
import { useMemo } from 'react';
import { enOnDemand } from '../messages/en.on-demand.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import type { MessagesOnDemand } from '../messages/on-demand.types.ts';
import { useShell } from './shell-context.ts';

/** The messages of lazily loaded screens. Import it in such screens only: it brings those messages along. */
export function useMessagesOnDemand<Section extends keyof MessagesOnDemand>(
  section: Section,
): MessagesOnDemand[Section] {
  const { messages } = useShell();
  return useMemo(() => mergeMessages(enOnDemand, messages)[section], [messages, section]);
}
