/** What the flow can be driven on. */
export const backends = {
  memory: { label: 'In memory', where: 'a backend that lives in this page' },
  appwrite: { label: 'Appwrite stand-in, newest SDK', where: 'Appwrite’s SDK and a local stand-in server' },
  'appwrite-18': {
    label: 'Appwrite stand-in, SDK 18',
    where: 'Appwrite’s SDK 18 and a local stand-in server',
  },
} as const satisfies Record<string, { readonly label: string; readonly where: string }>;

export type BackendName = keyof typeof backends;

/** The names of the vendor's package that the page has. */
export type AppwriteBackend = Exclude<BackendName, 'memory'>;
