import { useSyncExternalStore } from 'react';
import type { Store } from '../server/store.ts';

export const useStore = <Value>({ subscribe, get }: Pick<Store<Value>, 'subscribe' | 'get'>): Value =>
  useSyncExternalStore(subscribe, get);
