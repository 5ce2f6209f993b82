const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const lifetimes = {
  session: 365 * day,
  challenge: hour,
  emailCode: 15 * minute,
  phoneCode: 15 * minute,
  custom: 15 * minute,
  magicUrl: hour,
  oauth2: minute,
  emailVerification: hour,
  phoneVerification: hour,
  recovery: hour,
  jwt: 15 * minute,
} as const;

/** How long a finished challenge counts as recent. The server's own text says five minutes. */
export const recentChallenge = 30 * minute;
