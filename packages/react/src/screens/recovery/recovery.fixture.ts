export const recoveryProps = { format: { alphabet: 'text' } } as const;
