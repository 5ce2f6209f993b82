import type { HostCallEntry } from './journal.ts';

/** Deletes a workspace of the app. Rejects as this backend does when it wants fresh proof first. */
export type DeleteWorkspace = (workspace: string) => Promise<void>;

interface Parts {
  /** Rejects unless the call is allowed. */
  readonly request: DeleteWorkspace;
  readonly latencyMs: () => number;
  readonly write: (entry: HostCallEntry) => void;
}

export const createDeleteWorkspace =
  ({ request, latencyMs, write }: Parts): DeleteWorkspace =>
  async (workspace) => {
    const at = Date.now();
    const record = (answer: HostCallEntry['answer']) => write({ did: 'hostCall', at, workspace, answer });
    await new Promise<void>((resolve) => {
      setTimeout(resolve, latencyMs());
    });
    try {
      await request(workspace);
    } catch (error) {
      record('refused');
      throw error;
    }
    record('deleted');
  };
