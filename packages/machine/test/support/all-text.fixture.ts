/**
 * Every text that can be reached from a value through its properties, as an inspector or a debugger could: not only what
 * serialising it would tell. What `seen` holds is not looked at again.
 */
export function allText(value: unknown, seen = new WeakSet<object>()): readonly string[] {
  const found: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') found.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Map) waiting.push(...next.entries());
    else if (next instanceof Set) waiting.push(...next);
    for (const key of Reflect.ownKeys(next)) {
      const property = Object.getOwnPropertyDescriptor(next, key);
      found.push(String(key));
      if (property && 'value' in property) waiting.push(property.value);
    }
  }
  return found;
}
