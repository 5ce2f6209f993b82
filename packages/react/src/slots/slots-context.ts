'use client';
import { createContext } from 'react';
import type { Slots } from './slots.types.ts';

export interface ShownSlots extends Slots {
  /** Names of what has thrown, for as long as the flow is shown. True: people were told, so the default is next. */
  readonly broken: Map<string, boolean>;
}

export const SlotsContext = createContext<ShownSlots>({ broken: new Map() });
