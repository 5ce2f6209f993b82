export type Payload = Readonly<Record<string, unknown>>;

export interface Session {
  readonly handle: string;
  readonly recipeUserId: string;
  readonly timeCreated: number;
  readonly dataInDatabase: Payload;
  /** What the application put into the access token. */
  payload: Payload;
  /** The twice hashed refresh token that counts. Its child counts as well, and takes its place when it is used. */
  refreshTokenHash2: string;
  expiresAt: number;
}

/** What the core knows of a refresh token that it gave out. */
export interface RefreshToken {
  readonly token: string;
  readonly handle: string;
  readonly hash1: string;
  readonly parentHash1: string | null;
  readonly antiCsrfToken: string | null;
}
