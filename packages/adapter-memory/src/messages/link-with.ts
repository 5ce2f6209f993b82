/** The address of a page, with what a link is known by. */
export function linkWith(page: string, token: string): string {
  const url = new URL(page);
  url.searchParams.set('token', token);
  return url.href;
}
