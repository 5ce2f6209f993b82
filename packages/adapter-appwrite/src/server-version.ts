import { fieldOf, textIn } from './client/field-of.ts';

/** Known from the first error on; a session that is complete from the start may never have met one. */
export interface ServerVersion {
  readonly notice: (error: unknown) => void;
  /** `version` as `serverVersionIn` gives it. False while unknown. */
  readonly isBefore: (version: number) => boolean;
}

export function createServerVersion(): ServerVersion {
  let known: number | undefined;
  return {
    notice: (error) => {
      known = serverVersionIn(error) ?? known;
    },
    isBefore: (version) => known !== undefined && known < version,
  };
}

/** The server's version as one number, 1.8.1 as 10801, if an error of the client contains it. */
export function serverVersionIn(error: unknown): number | undefined {
  const body = bodyOf(fieldOf(error, 'response'));
  const [, major, minor, patch] =
    /^(\d{1,3})\.(\d{1,2})\.(\d{1,2})/.exec(textIn(body, 'version') ?? '') ?? [];
  return major === undefined ? undefined : Number(major) * 10_000 + Number(minor) * 100 + Number(patch);
}

/** Newer SDKs keep the body as text. */
function bodyOf(response: unknown): unknown {
  if (typeof response !== 'string') return response;
  try {
    return JSON.parse(response) as unknown;
  } catch {
    return undefined;
  }
}
