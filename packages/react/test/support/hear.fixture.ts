export interface Heard {
  readonly region: 'status' | 'alert';
  readonly text: string;
}

const isRegion = (role: string | null): role is Heard['region'] => role === 'status' || role === 'alert';

/**
 * Whatever a screen reader says of itself: the texts of the live regions, and what went wrong as the focus is moved to the
 * field or the heading that it describes. Ends with the function that it returns.
 */
export function hear(container: Element, onHeard: (heard: Heard) => void): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = target instanceof Element ? target.getAttribute('role') : null;
      const text = [...addedNodes].map((node) => node.textContent).join('');
      if (isRegion(region) && text) onHeard({ region, text });
    }
  });
  observer.observe(container, { childList: true, subtree: true });
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const described = (target.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    // Where the introduction says it, and no message of its own.
    const screen = target.closest('[data-state="error"]');
    const isHeading = target.getAttribute('data-mfa-part') === 'heading';
    const isOfFailedScreen = isHeading && screen?.querySelector('[data-mfa-part="failure"]') === null;
    const errors = described.filter((id) => isOfFailedScreen || id.endsWith('-error'));
    const text = errors.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    if (text) onHeard({ region: 'alert', text });
  };
  container.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    container.removeEventListener('focusin', onFocus);
  };
}
