import { totpCode } from '../../src/index.ts';
import type { DevSuperTokens, DevSuperTokensOptions, StandInCore } from '../../src/index.ts';
import { createPlaceholders } from '../replay/placeholders.fixture.ts';
import type { Placeholders } from '../replay/placeholders.fixture.ts';
import { openBrowser } from '../support/browser.fixture.ts';
import type { Browser } from '../support/browser.fixture.ts';
import { emptyStandIn } from '../support/servers.fixture.ts';

/** The application as it was when a scenario was recorded. */
export interface ApiWorld {
  readonly server: DevSuperTokens;
  readonly standIn: StandInCore;
  readonly names: Placeholders;
  /** For what was done before a step and is not in the recording. */
  readonly browser: Browser;
  /** Secrets of authenticators in the order in which they were made. */
  readonly totpSecrets: string[];
}

const common: DevSuperTokensOptions = {
  firstFactors: ['emailpassword'],
  accountLinking: 'always',
  emailVerification: 'absent',
  requirements: ['totp'],
};

/** Later calls within the skew of an authenticator show another code, so that each is new. */
const shownAt: Readonly<Record<string, number>> = {
  '<totp used to verify the device>': -1,
  '<totp-1>': 0,
  '<totp, unused>': 0,
  '<totp-2>': 0,
  '<totp-3>': 1,
};

export async function openApiWorld(options: DevSuperTokensOptions = {}): Promise<ApiWorld> {
  const { server, standIn } = await emptyStandIn({ ...common, ...options });
  const totpSecrets: string[] = [];
  const shown = (steps: number, secret = totpSecrets.at(-1) ?? ''): string =>
    totpCode(secret, standIn.clock.now() + steps * 30_000);
  const codes = () => server.outbox.messages.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const linked = (index: number) => server.outbox.messages[index]?.link ?? '';

  const wrongDigits = (): string => {
    const right = totpSecrets.flatMap((secret) => [-1, 0, 1].map((away) => shown(away, secret)));
    const candidates = ['314159', '271828', '161803', '141421'];
    return candidates.find((digits) => ![...right, ...codes()].includes(digits)) ?? '';
  };

  const names = createPlaceholders((name) => {
    const steps = shownAt[name];
    if (steps !== undefined) return shown(steps);
    const sent = /^<code-(\d+)>$/.exec(name)?.[1];
    if (sent !== undefined) return codes()[Number(sent) - 1];
    const { port } = new URL(server.url);
    const computed: Readonly<Record<string, () => string>> = {
      '<web-port>': () => '5173',
      '<api-port>': () => port,
      '<oauth-port>': () => `${port}/oauth`,
      '<oauth-user-1>': () => 'local-tina@example.com',
      '<fake-email-domain>': () => 'stfakeemail.supertokens.com',
      '<link-code-3>': () => linked(2).split('#')[1] ?? '',
      '<ev-token-1>': () => new URL(linked(0)).searchParams.get('token') ?? '',
      '<totp of the replaced secret>': () => shown(0, totpSecrets.at(-2)),
      '<wrong 6 digits>': wrongDigits,
    };
    return computed[name]?.();
  });
  return { server, standIn, names, browser: openBrowser(server), totpSecrets };
}
