import type { AppwriteAccount } from '@mfa-flow/adapter-appwrite';
import type { AppwriteBackend } from '../../scenario/backends.ts';

interface Place {
  readonly endpoint: string;
  readonly projectId: string;
}

/** The vendor's packages, each loaded when it is chosen, made as an app would make them. */
export const accounts: Record<AppwriteBackend, (place: Place) => Promise<AppwriteAccount>> = {
  async appwrite({ endpoint, projectId }) {
    const { Account, Client } = await import('appwrite');
    return new Account(new Client().setEndpoint(endpoint).setProject(projectId));
  },
  async 'appwrite-18'({ endpoint, projectId }) {
    const { Account, Client } = await import('appwrite-18');
    return new Account(new Client().setEndpoint(endpoint).setProject(projectId));
  },
};
