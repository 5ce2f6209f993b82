/**
 * Identifies a project on a server, so that what a flow stores is not read for another one. The client of an `Account` has
 * both; other clients may not.
 */
export function scopeOf(account: object): string {
  const parts = [
    textAt(account, 'client', 'config', 'endpoint'),
    textAt(account, 'client', 'config', 'project'),
  ];
  return ['appwrite', ...parts.filter((part) => part !== undefined)].join(' ');
}

function textAt(whole: unknown, ...path: readonly string[]): string | undefined {
  let value = whole;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

const longest = 400;
