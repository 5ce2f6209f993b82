/** The title of the page, for a screen of the kit. */
export function setTitle(title: string): void {
  document.title = `${title} · mfa-flow playground`;
}
