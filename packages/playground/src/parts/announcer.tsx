import { createContext, useCallback, useContext, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** Announces a text politely, once. */
export const useAnnounce = () => useContext(AnnouncerContext);

/** The one live region of the demo; the flow brings its own. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    const { current } = region;
    if (!current) return;
    // Cleared first, or the same text would not be announced again.
    current.textContent = '';
    setTimeout(() => {
      current.textContent = text;
    }, 50);
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div ref={region} role="status" aria-label="Playground" className="hidden-text" />
    </AnnouncerContext>
  );
}
