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

/**
 * Remembers where the focus is. The returned function gives it back: to the opener, or, where that has gone meanwhile, to the
 * nearest heading above it that is still there. A dialog that has opened by itself, while nothing had the focus, leaves it at
 * the heading.
 */
export function placeOfFocus(dialog: HTMLElement): () => void {
  const root = dialog.getRootNode();
  const opener = focusedIn(root);
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
