'use client';
import { createContext } from 'react';
import type { Slots } from './slots.types.ts';

export const SlotsContext = createContext<Slots>({});
