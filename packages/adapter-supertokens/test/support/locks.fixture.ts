const held = new Map<string, Promise<void>>();
const releases = new Map<string, () => void>();

/** What the SDK's locks across tabs do, without their waiting in real time. */
export const createLocks = () => ({
  acquireLock: async (name: string) => {
    while (held.has(name)) await held.get(name);
    held.set(
      name,
      new Promise((release) => {
        releases.set(name, release);
      }),
    );
    return true;
  },
  releaseLock: async (name: string) => {
    held.delete(name);
    releases.get(name)?.();
  },
});
