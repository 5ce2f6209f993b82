/** What a person who reads the list of problems finds the element by. */
export function describeElement(element: Element): string {
  const part = element.getAttribute('data-mfa-part') ?? '';
  const text = (element.getAttribute('aria-label') ?? element.textContent).slice(0, 40);
  return `<${element.localName} ${part}> ${text}`;
}

/** Everything in view that matches. */
export function seen(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
}
