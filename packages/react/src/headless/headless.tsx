'use client';
import {
  createContext,
  Fragment,
  useContext,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { DrawnByHostContext } from '../shell/drawn-by-host.ts';
import { PublishingContext, PublishingShell } from './publishing-shell.tsx';
import { createScreenStore, type ScreenStore } from './screen-store.ts';

/** What can run without being drawn: an app may have all of them at once. */
type Kind = 'flow' | 'settings' | 'stepUp';

const StoresContext = createContext<{ readonly [Name in Kind]?: ScreenStore }>({});

const providers: Readonly<Record<Kind, string>> = {
  flow: 'MfaFlowProvider',
  settings: 'MfaSettingsProvider',
  stepUp: 'StepUpScreenProvider',
};

/** The store of the nearest provider of this kind. */
export function useScreenStore(kind: Kind): ScreenStore {
  const store = useContext(StoresContext)[kind];
  if (!store) throw new Error(`This hook needs <${providers[kind]}> around it.`);
  return store;
}

interface HeadlessProps {
  readonly kind: Kind;
  /** What runs, and draws nothing. */
  readonly running: ReactElement;
  /** What the host draws. */
  readonly children?: ReactNode;
}

const drawnByHost = {
  Shell: PublishingShell,
  Dialog: ({ children }: { readonly children: ReactNode }) => <Fragment>{children}</Fragment>,
};

/** Runs a component without drawing it: what it would draw is there for the host's own screens. */
export function Headless({ kind, running, children }: HeadlessProps): ReactElement {
  const [store] = useState(createScreenStore);
  const others = useContext(StoresContext);
  const stores = useMemo(() => ({ ...others, [kind]: store }), [others, kind, store]);
  return (
    <StoresContext.Provider value={stores}>
      <PublishingContext.Provider value={store}>
        <DrawnByHostContext.Provider value={drawnByHost}>{running}</DrawnByHostContext.Provider>
      </PublishingContext.Provider>
      {children}
    </StoresContext.Provider>
  );
}

/** Inside what runs, for what is the host's: drawn as usual. */
export const Drawn = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <DrawnByHostContext.Provider value={undefined}>{children}</DrawnByHostContext.Provider>
);
