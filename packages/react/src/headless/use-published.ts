'use client';
import { useSyncExternalStore } from 'react';
import { useScreenStore } from './headless.tsx';
import type { Published, PublishedView } from './screen-store.ts';

/** What there is to show. */
export function usePublished(kind: Parameters<typeof useScreenStore>[0]): Published {
  const store = useScreenStore(kind);
  return useSyncExternalStore(store.subscribe, store.read, store.readOnServer);
}

/** A view as a member of the unions in `screen.types.ts`: its name says whose props these are. */
export const toScreen = <Screen>({ screen, instance, props, frame }: PublishedView): Screen =>
  ({ ...props, screen, instance, waiting: frame.waiting }) as Screen;
