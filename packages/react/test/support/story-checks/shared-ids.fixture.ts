/** Ids that two elements share. */
export function findSharedIds(): readonly string[] {
  const ids = [...document.querySelectorAll('[data-mfa-part="root"] [id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements share the id ${id}`);
}
