/**
 * What tells one project on one server from another, so that what a flow stores is not read for another one. The client
 * that an `Account` was made with holds both; other clients may not.
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
