import { hour } from '../../src/durations.ts';
import type { Project, ProjectOptions } from '../../src/index.ts';
import { startDevAppwrite, totpCode } from '../../src/index.ts';
import { createPlaceholders } from './placeholders.fixture.ts';
import type { Placeholders } from './placeholders.fixture.ts';
import type { Recording } from './recording.fixture.ts';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const headlessChrome = chrome.replace('Chrome/140', 'HeadlessChrome/156');

/** A server as it was when a scenario was recorded. */
export interface World {
  readonly recording: Recording;
  readonly url: string;
  readonly project: Project;
  readonly names: Placeholders;
  readonly userAgent: string;
  /** Secrets of authenticators in the order they were created. */
  readonly totpSecrets: string[];
  readonly now: () => number;
  readonly close: () => Promise<void>;
}

/** Five minutes into an hour and at the start of a step of the authenticator; each read advances it by ten milliseconds. */
function createTickingClock(): () => number {
  let now = Date.UTC(2026, 10, 21, 21) + hour / 12;
  return () => {
    now += 10;
    return now;
  };
}

export async function openWorld(
  recording: Recording,
  scenario: string,
  options: Omit<ProjectOptions, 'id' | 'version'>,
): Promise<World> {
  const now = createTickingClock();
  const server = await startDevAppwrite({ clock: now, version: recording.version });
  const project = server.createProject({
    id: recording.project,
    name: 'MFA',
    version: recording.version,
    platforms: ['localhost'],
    rateLimits: false,
    ...options,
  });
  const totpSecrets: string[] = [];
  const code = (stepsAway: number, secret = totpSecrets.at(-1) ?? '') =>
    totpCode(secret, now() + stepsAway * 30_000);

  const recoveryCodes = () =>
    [1, 2, 3, 4, 5, 6].map((index) => names.value(`<recovery-code-1.${index}>`) ?? '');
  const latest = (channel: 'email' | 'sms') =>
    project.outbox.messages.findLast((message) => message.channel === channel)?.code;
  const sent = (channel: 'email' | 'sms', index: number) =>
    project.outbox.messages.filter((message) => message.channel === channel)[index - 1];
  /** Messages that were not recorded, counted from 1: what a link or a code in them is used as. */
  const inMessage = (name: string): string | undefined => {
    const [, kind, index] = /^<(verification-secret|sms-code)-(\d+)>$/.exec(name) ?? [];
    if (kind === 'sms-code') return sent('sms', Number(index))?.code;
    const link = kind && sent('email', Number(index))?.link;
    return link ? (new URL(link).searchParams.get('secret') ?? undefined) : undefined;
  };
  const names = createPlaceholders((name) => {
    const current = () => code(0);
    const computed: Readonly<Record<string, () => string>> = {
      '<api-key>': () => project.key,
      '<totp-current>': current,
      '<totp-previous-step>': () => code(-1),
      '<totp-next-step>': () => code(1),
      '<totp of the first secret>': () => code(0, totpSecrets[0]),
      '<totp-current with a space in the middle>': () => `${current().slice(0, 3)} ${current().slice(3)}`,
      '< totp-current with blanks around >': () => ` ${current()} `,
      '<code in the last mail>': () => latest('email') ?? '',
      '<code in the last text>': () => latest('sms') ?? '',
      '<a recovery code in upper case>': () => `${recoveryCodes().find(hasLetter)}`.toUpperCase(),
      '<wrong 6 digits>': () =>
        wrongDigits([current(), ...project.outbox.messages.map((message) => message.code)]),
    };
    return computed[name]?.() ?? inMessage(name);
  });

  return {
    recording,
    url: server.url,
    project,
    names,
    userAgent: userAgentOf(recording, scenario),
    totpSecrets,
    now,
    close: server.close,
  };
}

function userAgentOf({ headersLeftOut }: Recording, scenario: string): string {
  if (headersLeftOut) return 'a script';
  return scenario.startsWith('a real browser') ? headlessChrome : chrome;
}

const wrongDigits = (right: readonly (string | undefined)[]): string =>
  ['314159', '271828', '161803', '141421'].find((digits) => !right.includes(digits)) ?? '';

/** One code in a hundred is all digits, and stays right in upper case. */
const hasLetter = (code: string): boolean => /[a-f]/.test(code);
