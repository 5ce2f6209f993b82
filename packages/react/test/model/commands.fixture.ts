import { methodNames, type Fault } from '@mfa-flow/adapter-memory';
import { redact } from '@mfa-flow/machine';
import { act, fireEvent } from '@testing-library/react';
import { signInWithPassword } from '../support/commands.fixture.ts';
import { signInLinkPage } from './scenarios.fixture.ts';
import type { Walk } from './walk.types.ts';

type Command = (walk: Walk, pick: number) => void | Promise<void>;

/** One of these, whichever number comes. */
const oneOf = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(items.length, 1)];

const faults: readonly Fault[] = [
  'offline',
  'server',
  'malformed',
  'throws',
  'never',
  'sessionEnded',
  'answerLost',
  { slowMs: 12_000 },
  { rateLimited: 90_000 },
  { rateLimited: undefined },
  { failure: { code: 'wrong_code', attemptsLeft: 1 } },
  { failure: { code: 'restart' } },
  { failure: { code: 'factor_gone' } },
  { failure: { code: 'expired_code' } },
  { failure: { code: 'verification_required' } },
  { failure: { code: 'misconfigured' } },
  { failure: { code: 'conflict' } },
  { failure: { code: 'locked', retryAfterMs: 600_000 } },
  { answers: { status: 'complete' } },
  { answers: undefined },
];

const waitsMs = [100, 1_000, 11_000, 31_000, 5 * 60_000, 24 * 60 * 60_000];

/** An app without a key shows nothing: any code is used then. */
function shownByApp({ backend }: Walk): string {
  try {
    return backend.authenticatorCode('ada').code;
  } catch {
    return '000000';
  }
}

const codes: readonly ((walk: Walk) => string)[] = [
  shownByApp,
  ({ backend }) => backend.outbox.messages.findLast(({ code }) => code !== undefined)?.code ?? '000000',
  shownByApp,
  ({ backend }) => backend.recoveryCodes('ada')[0] ?? '',
  () => '135792',
  () => ' １３５ ７９３ ',
  () => '12',
  () => '',
  () => '<img src=x onerror=alert(1)>',
];

const texts: Readonly<Record<string, (walk: Walk, pick: number) => string>> = {
  'otp-code': (walk, pick) => oneOf(codes, pick)?.(walk) ?? '',
  'recovery-code': (walk, pick) => oneOf(codes, pick)?.(walk) ?? '',
  password: (_, pick) => oneOf(['correct horse battery staple', 'not the password', ''], pick) ?? '',
  username: (_, pick) => oneOf(['ada@example.com', 'nobody@example.net', ''], pick) ?? '',
  email: (_, pick) => oneOf(['ada@example.com', 'nobody@example.net', 'no address'], pick) ?? '',
  phone: (_, pick) => oneOf(['+447700900123', '07700 900124', 'no number'], pick) ?? '',
};

function type(walk: Walk, pick: number): void {
  const { person } = walk.tab();
  const field = oneOf([...person.container.querySelectorAll('input')], pick);
  if (!field || field.readOnly) return;
  const text = texts[field.name]?.(walk, pick) ?? '';
  if (text.length > 2) walk.secrets.add(text);
  person.type(field.name, text);
}

async function press(walk: Walk, target: HTMLElement | undefined | null): Promise<void> {
  if (!target) return;
  walk.hasPressed = true;
  // From here on it is theirs: they said so.
  if (/^Continue (?:as|with that)/.test(target.textContent ?? '')) walk.tab().shown = undefined;
  await walk.tab().person.press(target);
}

const callsOf = ({ backend }: Walk) =>
  methodNames.reduce((sum, method) => sum + backend.calls.count(method), 0);

/** Presses twice at one place: what comes with the first press stands there when the second arrives. */
async function pressTwice(walk: Walk, pick: number, second: (target: HTMLElement) => void): Promise<void> {
  const { person } = walk.tab();
  const target = oneOf(person.buttons(), pick);
  if (!target) return;
  walk.hasPressed = true;
  if (/^Continue (?:as|with that)/.test(target.textContent ?? '')) walk.tab().shown = undefined;
  act(() => target.focus());
  fireEvent.click(target, { detail: 1 });
  if (target.isConnected) return;
  const next = oneOf(person.buttons(), pick);
  if (!next) return;
  const before = callsOf(walk);
  const step = person.step();
  second(next);
  if (person.step() !== step || callsOf(walk) > before) walk.doubled += 1;
}

function onPage(event: Event, target: EventTarget = document): void {
  act(() => void target.dispatchEvent(event));
}

/** What a person can do with what is on the screen. */
const personCommands = {
  press: (walk, pick) =>
    press(
      walk,
      oneOf([...walk.tab().person.container.querySelectorAll('button, summary')], pick) as
        HTMLElement | undefined,
    ),
  pressMain: (walk) => press(walk, walk.tab().person.primary()),
  type,
  submit: async (walk, pick) => {
    type(walk, pick);
    await press(walk, walk.tab().person.container.querySelector<HTMLElement>('form button[type="submit"]'));
  },
  signIn: async (walk) => {
    const { person } = walk.tab();
    const field = person.field('password');
    if (!field || field.readOnly) return;
    walk.secrets.add('ada@example.com').add('correct horse battery staple');
    walk.hasPressed = true;
    await signInWithPassword(person);
  },
  choose: (walk, pick) =>
    press(
      walk,
      oneOf([...walk.tab().person.container.querySelectorAll<HTMLElement>('[data-mfa-part="factor"]')], pick),
    ),
  signInOtherwise: async (walk) => {
    await press(walk, walk.tab().person.button(/ instead$/));
    const { person } = walk.tab();
    const field = person.field('email');
    if (!field || field.readOnly) return;
    person.type('email', 'ada@example.com');
    await person.submit();
  },
  doubleClick: (walk, pick) => pressTwice(walk, pick, (next) => void fireEvent.click(next, { detail: 2 })),
  holdEnter: (walk, pick) =>
    pressTwice(walk, pick, (next) => {
      // A key that is held down presses whatever has the focus, as long as nobody takes it back.
      if (fireEvent.keyDown(next, { key: 'Enter', repeat: true })) fireEvent.click(next, { detail: 0 });
    }),
  leaveInMidCall: async (walk, pick) => {
    const { backend } = walk;
    const method = oneOf(
      ['challenges.verify', 'challenges.start', 'firstFactor.password.signIn'] as const,
      pick,
    );
    if (method) backend.faults.next(method, { slowMs: 5_000 });
    await press(walk, walk.tab().person.primary());
    if (pick % 3 === 0) {
      walk.hasPressed = false;
      return walk.tab().open();
    }
    await press(walk, walk.tab().person.button('Use another method'));
  },
  exit: (walk) => press(walk, walk.tab().person.button('Cancel and sign out')),
  otherTab: (walk, pick) => walk.turnTo(pick),
} as const satisfies Record<string, Command>;

/** What happens around the person. */
const worldCommands = {
  wait: (walk, pick) => walk.tab().person.wait(oneOf(waitsMs, pick) ?? 0),
  seePage: () => onPage(new Event('visibilitychange')),
  restorePage: () => {
    onPage(new Event('pagehide'), window);
    onPage(Object.assign(new Event('pageshow'), { persisted: true }), window);
  },
  reload: (walk, pick) => {
    walk.tab().setStrict(pick % 2 === 0);
    return walk.tab().open();
  },
  fail: ({ backend }, pick) => {
    const fault = oneOf(faults, pick);
    const method = oneOf(methodNames, Math.floor(pick / faults.length));
    if (fault && method) backend.faults.next(method, fault);
  },
  limit: ({ backend }) => {
    for (const method of ['challenges.verify', 'firstFactor.password.signIn', 'enrolment.confirm'] as const)
      backend.faults.next(method, { failure: { code: 'locked', retryAfterMs: 600_000 } });
  },
  holdBack: ({ backend }) => backend.faults.next('session.signOut', 'offline'),
  mend: ({ backend }) => backend.faults.clear(),
  openLink: async (walk) => {
    const link = walk.backend.outbox.messages.findLast((message) => message.link !== undefined)?.link;
    if (link === undefined) return;
    walk.secrets.add(new URL(link).searchParams.get('token') ?? link);
    const from = link.startsWith(signInLinkPage) ? 'signIn' : 'emailVerification';
    await walk.tab().open({ returned: { from, address: redact(link) } });
  },
  comeBack: async (walk, pick) => {
    const gone = walk.tab().left.at(-1);
    if (gone === undefined) return;
    const address = walk.backend.returnFromProvider(gone, pick % 3 === 0 ? undefined : 'ada');
    walk.secrets.add(new URL(address).searchParams.get('code') ?? address);
    await walk.tab().open({ returned: { from: 'signIn', address: redact(address) } });
  },
  endSession: ({ backend }) => backend.endSession('ada'),
  someoneElse: ({ backend, browser, isShared }, pick) => {
    if (isShared) backend.signIn(browser, 'bob', pick % 2 === 0 ? ['email'] : []);
  },
  hostThrows: (walk, pick) => walk.tab().setThrowing(pick % 2 === 0),
  finishElsewhere: ({ backend, browser }) => backend.signIn(browser, 'ada', ['authenticator', 'email']),
  loseFactor: ({ backend }, pick) => {
    const kind = oneOf(['authenticator', 'email', 'phone'] as const, pick);
    if (kind) backend.removeFactor('ada', kind);
  },
  refuse: ({ backend }, pick) => backend.updateAccount('ada', { passwordResetRequired: pick % 2 === 0 }),
  gainFactor: ({ backend }) => backend.addFactor('ada', { kind: 'authenticator' }),
} as const satisfies Record<string, Command>;

export const commands: Readonly<Record<string, Command>> = {
  // First, so that a walk that fails is shortened to what matters.
  nothing: () => undefined,
  ...personCommands,
  ...worldCommands,
};

/** Weights: with too many faults a walk makes no progress. */
export const weights: Readonly<Record<string, number>> = {
  press: 6,
  pressMain: 3,
  submit: 6,
  signIn: 3,
  type: 2,
  wait: 2,
  choose: 4,
  signInOtherwise: 3,
  fail: 6,
};
