const longest = 400;

/** A value as an error text may show it: one line, cut short, and never failing itself. */
export function show(value: unknown): string {
  const text = written(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

function written(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '(a value that cannot be written as JSON)';
  }
}
