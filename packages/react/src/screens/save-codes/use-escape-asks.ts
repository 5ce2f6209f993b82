'use client';
import { useEffect, useRef, type RefObject } from 'react';

const modals = 'dialog[open], [role="dialog"][aria-modal="true"], [role="alertdialog"][aria-modal="true"]';

/** One that is opened beside the page is not. Ours are, wherever a browser can only show them in their place. */
function isModal(element: Element): boolean {
  if (!element.matches(modals)) return false;
  try {
    return element.matches('[aria-modal="true"], [data-mfa-part="dialog"], :modal');
  } catch {
    // A browser that knows no `:modal` may show one.
    return true;
  }
}

const isShown = (element: Element) => element.checkVisibility?.() ?? true;

/** Out of shadow roots as well. */
function isAround(dialog: Element, inner: Node | null): boolean {
  for (let node = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node === dialog) return true;
  return false;
}

/** The key belongs to the dialog that it was pressed in, else to whichever is open. */
function isForAnotherDialog(event: Event, codes: Element | null): boolean {
  const pressedIn = event.composedPath().find((place) => place instanceof Element && isModal(place));
  if (pressedIn instanceof Element) return !isAround(pressedIn, codes);
  return [...document.querySelectorAll(modals)].some(
    (dialog) => isModal(dialog) && isShown(dialog) && !isAround(dialog, codes),
  );
}

/**
 * Escape closes a dialog of the host around codes that are shown once: it asks instead (UX-16). What is open above them, of ours or of
 * the host, is what it closes otherwise.
 */
export function useEscapeAsks(isActive: boolean, codes: RefObject<Element | null>, ask: () => void): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (isForAnotherDialog(event, codes.current)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [isActive, codes]);
}
