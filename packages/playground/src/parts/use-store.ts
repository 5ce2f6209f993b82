import { useSyncExternalStore } from 'react';
import type { Readable } from '../server/store.ts';

export const useStore = <Value>({ subscribe, get }: Readable<Value>): Value =>
  useSyncExternalStore(subscribe, get);
