/** The secrets of authenticators, which the SDK tells once, when they are made. */
export interface Secrets {
  readonly add: (userId: string, deviceName: string, secret: string) => void;
  /** Of the one among these devices that was made last. */
  readonly newestOf: (userId: string, deviceNames: readonly string[]) => string | undefined;
  readonly rename: (userId: string, deviceName: string, newDeviceName: string) => void;
  readonly clear: () => void;
}

export function createSecrets(): Secrets {
  const secrets = new Map<string, string>();
  const keyOf = (userId: string, deviceName: string) => `${userId} ${deviceName}`;

  return {
    add: (userId, deviceName, secret) => {
      const key = keyOf(userId, deviceName);
      // One of the same name takes its place, and is the newest.
      secrets.delete(key);
      secrets.set(key, secret);
    },
    newestOf: (userId, deviceNames) => {
      const keys = new Set(deviceNames.map((name) => keyOf(userId, name)));
      return [...secrets].findLast(([key]) => keys.has(key))?.[1];
    },
    rename: (userId, deviceName, newDeviceName) => {
      const [old, renamed] = [keyOf(userId, deviceName), keyOf(userId, newDeviceName)];
      // In its place: by that is told which one is the newest.
      const entries = [...secrets].map(([key, secret]) => [key === old ? renamed : key, secret] as const);
      secrets.clear();
      for (const [key, secret] of entries) secrets.set(key, secret);
    },
    clear: () => secrets.clear(),
  };
}
