/** The secrets of authenticators, which the SDK tells once, when they are made. */
export interface Secrets {
  readonly add: (userId: string, deviceName: string, secret: string) => void;
  readonly of: (userId: string, deviceName: string) => string | undefined;
  readonly clear: () => void;
}

export function createSecrets(): Secrets {
  const secrets = new Map<string, string>();
  const keyOf = (userId: string, deviceName: string) => `${userId} ${deviceName}`;

  return {
    add: (userId, deviceName, secret) => {
      secrets.set(keyOf(userId, deviceName), secret);
    },
    of: (userId, deviceName) => secrets.get(keyOf(userId, deviceName)),
    clear: () => secrets.clear(),
  };
}
