/** What the server reads out of the User-Agent header. */
export interface Device {
  readonly osCode: string;
  readonly osName: string;
  readonly clientType: string;
  readonly clientCode: string;
  readonly clientName: string;
  readonly clientVersion: string;
  readonly clientEngine: string;
  readonly clientEngineVersion: string;
  readonly deviceName: string;
}

/** A row of the sessions table. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly secret: string;
  readonly provider: string;
  readonly providerUid: string;
  readonly device: Device;
  readonly createdAtMs: number;
  updatedAtMs: number;
  expireAtMs: number;
  /** Only their number decides whether this session is pending. */
  factors: string[];
  /** What a stale cache still holds of them, until the next write. */
  staleFactors: readonly string[] | undefined;
  /** When a challenge last succeeded in this session. */
  mfaUpdatedAtMs: number | undefined;
}
