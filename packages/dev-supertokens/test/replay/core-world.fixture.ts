import type { RequestListener } from 'node:http';
import { createClock } from '../../src/core/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { CoreOptions } from '../../src/core/core-options.ts';
import { createCore } from '../../src/core/core.ts';
import { createSigningKeys } from '../../src/core/sessions/signing-keys.ts';
import { totpCode } from '../../src/core/totp/totp-device.ts';
import { listen } from '../../src/listen.ts';
import { createPlaceholders } from './placeholders.fixture.ts';
import type { Placeholders } from './placeholders.fixture.ts';
import type { Scenario } from './recording.fixture.ts';

/** A core as it was when a scenario was recorded, whose clock stands still. */
export interface CoreWorld {
  readonly names: Placeholders;
  readonly clock: Clock;
  readonly unusedTokens: readonly string[];
  /** Secrets of authenticators in the order in which they were made. */
  readonly totpSecrets: string[];
  readonly call: (request: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
  /** From here on a core with another configuration answers. */
  readonly replaceCore: (options: CoreOptions) => void;
  readonly close: () => Promise<void>;
}

const startOfRecording = Date.UTC(2026, 10, 21, 21);
/** Made once, since that takes longer than a scenario. */
const keys = await createSigningKeys(startOfRecording);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Later calls within the skew of an authenticator show another code, so that each is new. */
const shownAt: Readonly<Record<string, number>> = {
  '<totp used to verify the device>': -1,
  '<totp-1>': 0,
  '<totp, unused>': 0,
  '<totp-2>': 0,
  '<totp-3>': 1,
};

export async function openCoreWorld(
  { unusedTokens = [] }: Scenario,
  options: CoreOptions = {},
): Promise<CoreWorld> {
  const clock = createClock(() => startOfRecording);
  let listener: RequestListener = createCore(clock, keys, options).listener;
  const server = await listen(0);
  server.answerWith((request, response) => listener(request, response));
  const totpSecrets: string[] = [];
  const shown = (steps: number, secret = totpSecrets.at(-1) ?? ''): string =>
    totpCode(secret, clock.now() + steps * 30_000);

  const names = createPlaceholders((name) => {
    const steps = shownAt[name];
    if (steps !== undefined) return shown(steps);
    const computed: Readonly<Record<string, () => string>> = {
      '<api-port>': () => '3001',
      '<web-port>': () => '3000',
      '<iss>': () => 'http://localhost:3001/auth',
      '<oauth-user-1>': () => 'oauth-1',
      '<totp of the replaced secret>': () => shown(0, totpSecrets.at(-2)),
      '<wrong 6 digits>': wrongDigits,
    };
    return computed[name]?.();
  });

  function wrongDigits(): string {
    const codes = ['<code-1>', '<code-2>', '<code-3>', '<code-4>', '<code-5>'].map(names.value);
    const right = [
      ...codes,
      ...totpSecrets.flatMap((secret) => [-1, 0, 1].map((away) => shown(away, secret))),
    ];
    return ['314159', '271828', '161803', '141421'].find((digits) => !right.includes(digits)) ?? '';
  }

  return {
    names,
    clock,
    unusedTokens,
    totpSecrets,
    call: async (request, body) => {
      const [method = '', path = ''] = request.split(' ');
      const response = await fetch(`http://localhost:${server.port}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: parse(await response.text()) };
    },
    replaceCore: (next) => {
      ({ listener } = createCore(clock, keys, next));
    },
    close: server.close,
  };
}
