/** Both live on the same page. */
const names = new Map([
  ['acme', 'Acme ID'],
  ['example', 'Example Account'],
]);

export const providerNamed = (id: string | null): string => names.get(id ?? '') ?? 'A sign-in provider';
