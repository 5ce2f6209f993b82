/**
 * Runs in the page, and is carried there as text: it may use nothing outside of itself. What cannot be read without
 * scrolling sideways, or not at all. Texts that are for ears alone are made small on purpose, and what somebody typed may
 * be longer than its field.
 */
export function findLostContent(): readonly string[] {
  const roots = document.querySelectorAll('[data-mfa-part="root"]');
  if (roots.length === 0) return ['the whole flow'];
  const lost: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) lost.push(`the page is ${scrollWidth - clientWidth} pixels too wide`);

  const forEars = '[data-mfa-part="hidden-text"], [data-mfa-part="status"], [data-mfa-part="alert"]';
  const name = (element: Element) =>
    `<${element.localName} ${element.getAttribute('data-mfa-part') ?? ''}> ${element.textContent.slice(0, 60)}`;
  const tolerance = 1;
  // The field of a code is wider than its cells, which show all of it.
  const isInCells = (element: Element) =>
    element.matches('[data-mfa-part="code-cells"], [data-mfa-part="code-cells"] > input');
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.closest(forEars) || !(element instanceof HTMLElement) || !element.checkVisibility())
        continue;
      // A dialog stands above the page, and has all of it.
      const frame = (
        element.closest('dialog:modal') ? document.documentElement : root
      ).getBoundingClientRect();
      const { left, right, width } = element.getBoundingClientRect();
      const sticksOut = left < frame.left - tolerance || right > frame.right + tolerance;
      if (isInCells(element)) continue;
      if (width > 0 && sticksOut) lost.push(`sticks out: ${name(element)}`);
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const isCut =
        element.localName !== 'input' &&
        display !== 'inline' &&
        ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + tolerance) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + tolerance));
      if (isCut) lost.push(`is cut off: ${name(element)}`);
    }
  }
  return lost;
}
