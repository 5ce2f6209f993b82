export const isLoopbackHost = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** For pages of any port of this machine. */
export const loopbackOrigin = (origin: string): string | undefined =>
  URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname) ? origin : undefined;
