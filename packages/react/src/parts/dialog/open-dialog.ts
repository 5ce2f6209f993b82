/** Opens it above everything else; where a browser cannot, at its place in the page (ERR-35). */
export function openDialog(dialog: HTMLDialogElement): void {
  try {
    dialog.showModal();
  } catch {
    dialog.setAttribute('open', '');
  }
}

export function closeDialog(dialog: HTMLDialogElement): void {
  try {
    dialog.close();
  } catch {
    dialog.removeAttribute('open');
  }
}

function focusedIn(root: Node): Element | null {
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** The heading of whatever the dialog belongs to. */
const headingBehind = (around: ParentNode | null, dialog: HTMLElement): HTMLElement | undefined =>
  [...(around?.querySelectorAll<HTMLElement>('[data-mfa-part="heading"]') ?? [])].find(
    (heading) => !dialog.contains(heading),
  );

/** Where the focus is, also in a shadow root. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

const isLost = (root: Node): boolean => {
  const focused = focusedIn(root);
  return !focused || focused === focused.ownerDocument.body;
};

/** Of a dialog that goes: the one that comes in its place gives the focus back to the same. */
const leaving = new WeakMap<Node, () => void>();

/**
 * Remembers where the focus was. The returned functions give it back, unless something else has it by then: to the opener, or,
 * where that has gone meanwhile, to the nearest heading above it that is still there. A dialog that has opened by itself, while
 * nothing had the focus, leaves it at the heading.
 */
export function placeOfFocus(dialog: HTMLElement, opener: Element | null) {
  const root = dialog.getRootNode();
  const inherited = isLost(root) ? leaving.get(root) : undefined;
  const give = inherited ?? placeAround(dialog, opener);
  return {
    /** The dialog is about to go. */
    leave: () => void leaving.set(root, give),
    /** It has gone: moves the focus once, and only where nothing that came has taken it (A11Y-25). */
    giveBack() {
      if (leaving.get(root) === give) leaving.delete(root);
      if (isLost(root)) give();
    },
  };
}

function placeAround(dialog: HTMLElement, opener: Element | null): () => void {
  const headings: HTMLElement[] = [];
  for (let around = opener?.parentElement; around; around = around.parentElement) {
    const heading = around.querySelector<HTMLElement>(
      ':scope > [tabindex="-1"], :scope > header [tabindex="-1"]',
    );
    if (heading) headings.push(heading);
  }
  const around = dialog.parentElement;
  return () => {
    const isOpened = opener instanceof HTMLElement && opener !== dialog.ownerDocument.body;
    const places = isOpened ? [opener, ...headings] : [];
    const behind = headingBehind(around, dialog);
    if (behind) places.push(behind);
    places.find(({ isConnected }) => isConnected)?.focus();
  };
}
