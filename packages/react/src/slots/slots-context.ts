'use client';
import { createContext } from 'react';

/** By name. What a host may give under each is said by `Slots`, above all parts and views. */
type Replacements = Readonly<Record<string, unknown>>;

export interface ShownSlots {
  readonly parts?: Replacements;
  readonly views?: Replacements;
  /** Names of what has thrown, for as long as the flow is shown. True: people were told, so the default is next. */
  readonly broken: Map<string, boolean>;
}

export const SlotsContext = createContext<ShownSlots>({ broken: new Map() });
