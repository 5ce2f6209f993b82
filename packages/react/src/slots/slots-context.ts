'use client';
import { createContext } from 'react';
import type { Areas } from './area.types.ts';

/** Replacements by name; `Slots` has their types. */
type Replacements = Readonly<Record<string, unknown>>;

export interface ShownSlots {
  readonly areas?: Areas;
  readonly parts?: Replacements;
  readonly views?: Replacements;
  /** Names of replacements that have thrown, while the flow is mounted. True: the error was shown, so use the default next. */
  readonly broken: Map<string, boolean>;
}

export const SlotsContext = createContext<ShownSlots>({ broken: new Map() });
