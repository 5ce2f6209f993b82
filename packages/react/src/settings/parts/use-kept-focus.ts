'use client';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When the element that had the focus is gone, such as the button of what was just removed or turned off, the focus goes to the
 * heading: nobody starts again at the top of the page (A11Y-11).
 */
export function useKeptFocus(
  container: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const shown = container.current;
    const remember = ({ target }: FocusEvent) => {
      held.current = target instanceof Element ? target : null;
    };
    shown?.addEventListener('focusin', remember);
    return () => shown?.removeEventListener('focusin', remember);
  }, [container]);
  useLayoutEffect(() => {
    const last = held.current;
    if (!last || last.isConnected) return;
    held.current = null;
    const root = heading.current?.getRootNode();
    const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (!focused || focused === document.body) heading.current?.focus();
  });
}

/**
 * When the account is another one, the focus goes to the heading: a button that had it is for something else now (SEC-36). Where it
 * is outside, it stays.
 */
export function useFocusOnAccount(
  account: string | undefined,
  container: RefObject<HTMLElement | null>,
  findHeading: () => HTMLElement | null | undefined,
): void {
  const before = useRef<string>(undefined);
  const latest = useRef(findHeading);
  useLayoutEffect(() => {
    latest.current = findHeading;
  });
  useEffect(() => {
    if (account === undefined) return;
    const isAnother = before.current !== undefined && before.current !== account;
    before.current = account;
    const root = container.current?.getRootNode();
    const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (isAnother && focused && container.current?.contains(focused)) latest.current()?.focus();
  }, [account, container]);
}
