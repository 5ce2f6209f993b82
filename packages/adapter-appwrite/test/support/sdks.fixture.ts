import { createRequire } from 'node:module';
import type { AppwriteAccount } from '../../src/index.ts';

/** Where a client talks to. */
export interface Project {
  readonly endpoint: string;
  readonly id: string;
}

export interface Sdk {
  /** As published. */
  readonly version: string;
  readonly load: () => Promise<(project: Project) => AppwriteAccount>;
}

/** SDK 14 brings a `fetch` of its own in Node; in browsers, which this stands for, it uses the browser's. */
function handOverBrowserFetch(): void {
  const { FormData } = globalThis;
  const require = createRequire(createRequire(import.meta.url).resolve('appwrite-14'));
  const [crossFetch]: unknown[] = ['cross-fetch', 'isomorphic-form-data'].map(
    (name) => require(name) as unknown,
  );
  Object.assign(globalThis, { FormData });
  if (typeof crossFetch !== 'function') throw new Error('cross-fetch has changed.');
  Object.assign(crossFetch, { fetch: (...args: Parameters<typeof fetch>) => globalThis.fetch(...args) });
}

/** The published packages, one of each generation that the adapter drives. */
export const sdks = {
  '14': {
    version: '14.0.1',
    load: async () => {
      handOverBrowserFetch();
      const { Account, Client } = await import('appwrite-14');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
  '16': {
    version: '16.1.0',
    load: async () => {
      const { Account, Client } = await import('appwrite-16');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
  '18': {
    version: '18.2.0',
    load: async () => {
      const { Account, Client } = await import('appwrite-18');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
  '19': {
    version: '19.0.0',
    load: async () => {
      const { Account, Client } = await import('appwrite-19');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
  '21': {
    version: '21.4.0',
    load: async () => {
      const { Account, Client } = await import('appwrite-21');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
  '27': {
    version: '27.0.0',
    load: async () => {
      const { Account, Client } = await import('appwrite');
      return ({ endpoint, id }) => new Account(new Client().setEndpoint(endpoint).setProject(id));
    },
  },
} as const satisfies Readonly<Record<string, Sdk>>;
