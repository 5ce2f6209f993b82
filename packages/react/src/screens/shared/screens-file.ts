'use client';
import { createContext, type ComponentType } from 'react';
import type { Loading, Source } from './use-loaded.ts';

const fetchFile = () => import('../on-demand.ts');

type ScreensFile = Awaited<ReturnType<typeof fetchFile>>;

let loaded: ScreensFile | undefined;

let fetching: Promise<ScreensFile> | undefined;

async function fetchScreens(): Promise<ScreensFile> {
  try {
    loaded = await fetchFile();
    return loaded;
  } finally {
    fetching = undefined;
  }
}

/** Fetches what comes after the first screen, once at a time. Fails as any fetch can. */
export const loadScreens = async (): Promise<ScreensFile> => loaded ?? (fetching ??= fetchScreens());

/** A component of that file: there at once where the file is. */
export const fromScreensFile = <Props>(pick: (file: ScreensFile) => ComponentType<Props>): Source<Props> => ({
  load: async () => pick(await loadScreens()),
  peek: () => loaded && pick(loaded),
});

export const areScreensLoaded = (): boolean => loaded !== undefined;

/** The file itself: any of its screens stands for all. */
export const screensFile: Source<object> = fromScreensFile(({ DoneScreen }) => DoneScreen);

/** How the load of that file goes, for the screens that are in it. */
export const ScreensFileContext = createContext<Loading<object> | undefined>(undefined);
