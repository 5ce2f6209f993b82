/** What a person hears and where the focus is, in the order in which it happens. */
export interface Moment {
  /** In ms since the last press. */
  readonly at: number;
  readonly kind: 'focus' | 'status' | 'alert';
  readonly text: string;
  /** The screen that was shown then. */
  readonly screen: string;
}

const nameOf = (element: Element | null): string => {
  if (!element || element === document.body) return 'body';
  const labelled = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  return (labelled ?? element).textContent.trim();
};

/** Records every focus move and every text of a live region inside of the container. */
export function record(container: HTMLElement) {
  let began = Date.now();
  let moments: Moment[] = [];
  let focused: Element | null = document.activeElement;
  /** The innermost dialog that is open, else the page. */
  const top = (): Element => [...container.querySelectorAll('dialog')].at(-1) ?? container;
  const screen = () => top().querySelector('[data-mfa-part="screen"]') ?? top();
  const heading = () => screen().querySelector('[data-mfa-part="heading"]')?.textContent ?? '';
  const add = (kind: Moment['kind'], text: string) =>
    moments.push({ at: Date.now() - began, kind, text, screen: heading() });
  /** Also where an element that had the focus went away: that moves it to the page without an event. */
  const look = () => {
    if (document.activeElement === focused) return;
    focused = document.activeElement;
    add('focus', nameOf(focused));
  };
  const observer = new MutationObserver((changes) => {
    look();
    for (const { target, addedNodes } of changes) {
      const region = target instanceof Element ? target.getAttribute('role') : null;
      const text = [...addedNodes].map((node) => node.textContent).join('');
      if ((region === 'status' || region === 'alert') && text !== '') add(region, text);
    }
  });
  observer.observe(container, { childList: true, subtree: true });
  document.addEventListener('focusin', look);
  return {
    heading,
    top,
    screen,
    look,
    /** From a press to the next one. */
    begin() {
      began = Date.now();
      moments = [];
      focused = document.activeElement;
    },
    moments: (): readonly Moment[] => moments,
    stop() {
      observer.disconnect();
      document.removeEventListener('focusin', look);
    },
  };
}
