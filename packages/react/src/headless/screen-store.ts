import type { ReactNode } from 'react';
import type { MfaShellProps } from '../shell/mfa-shell.types.ts';

/** A view that is mounted, with what it would have drawn. */
export interface PublishedView {
  readonly screen: string;
  readonly instance: number;
  readonly props: object;
  /** What the frame around it would have been drawn with. */
  readonly frame: Omit<MfaShellProps, 'children'>;
}

/** What is to be shown: the views that are mounted, the topmost last. The same object until something changes. */
export interface Published {
  readonly views: readonly PublishedView[];
  /** The topmost; between two, and on a server, the one before: the first is that the session is being read. */
  readonly topmost: PublishedView;
  /** It follows another one, so that the focus goes to it. */
  readonly follows: boolean;
  readonly notice: ReactNode;
}

const nothing: Published = {
  views: [],
  topmost: { screen: 'checkFactors', instance: 0, props: {}, frame: {} },
  follows: false,
  notice: undefined,
};

const isPassing = ({ screen }: PublishedView) => screen === 'checkFactors';

/** Between the screens of a flow, which know what to show, and a host that draws it. */
export interface ScreenStore {
  readonly read: () => Published;
  readonly readOnServer: () => Published;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Shows a view, or shows it anew. Ends with `leave`. */
  readonly show: (view: PublishedView) => void;
  readonly leave: (instance: number) => void;
  readonly notify: (notice: ReactNode) => void;
  readonly nextInstance: () => number;
}

export function createScreenStore(): ScreenStore {
  const listeners = new Set<() => void>();
  let published = nothing;
  let instances = 0;
  const set = (next: Partial<Pick<Published, 'views' | 'notice'>>) => {
    const before = published.topmost;
    const topmost = (next.views ?? published.views).at(-1) ?? before;
    const follows = published.follows || (topmost.instance !== before.instance && !isPassing(before));
    published = { ...published, ...next, topmost, follows };
    for (const listener of listeners) listener();
  };
  return {
    read: () => published,
    readOnServer: () => nothing,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    show: (view) => {
      const { views } = published;
      const isThere = views.some(({ instance }) => instance === view.instance);
      set({
        views: isThere
          ? views.map((each) => (each.instance === view.instance ? view : each))
          : [...views, view],
      });
    },
    leave: (left) => set({ views: published.views.filter(({ instance }) => instance !== left) }),
    notify: (notice) => set({ notice }),
    nextInstance: () => (instances += 1),
  };
}
