/** Six digits, at rest, with every way out. */
export const authenticatorProps = { format: { alphabet: 'digits', length: 6 } } as const;

/** A text message went out a moment ago. */
export const sentCodeProps = {
  ...authenticatorProps,
  kind: 'phone',
  destination: { id: 'phone', kind: 'phone', ending: '123' },
  sent: { times: 1 },
} as const;
