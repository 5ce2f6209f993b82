import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import { methodNames } from '@mfa-flow/adapter-memory';
import { selectReturningActor, selectVerifyEmailActor } from '../../src/mfa-flow/mfa-flow.selectors.ts';
import { redact } from '../../src/shared/redacted.ts';
import { ada, password } from '../support/flow.fixture.ts';
import { signInLinkPage } from './scenarios.fixture.ts';
import { openAnew } from './open-anew.fixture.ts';
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
  { rateLimited: 90_000 },
  { rateLimited: undefined },
  { failure: { code: 'restart' } },
  { failure: { code: 'factor_gone' } },
  { failure: { code: 'expired_code' } },
  { failure: { code: 'verification_required' } },
  { failure: { code: 'misconfigured' } },
  { failure: { code: 'locked', retryAfterMs: 600_000 } },
  { answers: { status: 'complete' } },
  { answers: undefined },
];

const waitsMs = [1_000, 11_000, 31_000, 5 * 60_000, 24 * 60 * 60_000];

const step = ({ world: { actor } }: Walk) => ({
  verifyEmail: selectVerifyEmailActor(actor.getSnapshot()),
  returning: selectReturningActor(actor.getSnapshot()),
});

interface Listener<Event> {
  send(event: Event): void;
  getSnapshot(): { readonly status: string };
}

/** Actors that have ended receive no events. */
function say<Event>(actor: Listener<Event> | undefined, event: NoInfer<Event>): void {
  if (actor?.getSnapshot().status === 'active') actor.send(event);
}

/** The current snapshot, with everything reachable from it. */
function sendToAll(walk: Walk, event: { readonly type: 'call.cancelled' | 'retry.requested' }): void {
  const { world } = walk;
  say(world.actor, event);
  say(world.signInChild(), event);
  say(world.begun(), event);
  say(world.factor(), event);
  if (event.type === 'call.cancelled') {
    say(step(walk).verifyEmail, { type: 'call.cancelled' });
    say(step(walk).returning, { type: 'call.cancelled' });
  }
}

/** An app without a key shows nothing: any code is used then. */
function shownByApp(world: Walk['world']): string {
  try {
    return world.authenticatorCode();
  } catch {
    return '000000';
  }
}

const codesIn = (world: Walk['world']) => ({
  authenticator: () => shownByApp(world),
  message: () => world.message()?.code ?? '000000',
  recoveryCode: () => world.backend.recoveryCodes('ada')[0] ?? '',
});

/** The code of the chosen factor. */
function rightCode({ world, types }: Walk): string {
  const { settingUp, current } = world.context();
  const kind = (settingUp ?? current?.factor)?.kind;
  const codes = codesIn(world);
  const known = kind === 'authenticator' ? codes.authenticator : codes.message;
  const code = kind === 'recoveryCode' ? codes.recoveryCode() : known();
  if (code.length > 2) types(code);
  return code;
}

/** A code that may be right. */
function anyCode({ world, types }: Walk, pick: number): string {
  const code = [...Object.values(codesIn(world)), () => '135792', () => '12', () => ''][pick % 6]?.() ?? '';
  if (code.length > 2) types(code);
  return code;
}

/** What a person can do, in any order, whether it is offered or not. */
const personCommands = {
  signIn: ({ world, types, person }, pick) => {
    const typed = [password, password, 'not the password', ''][pick % 4] ?? '';
    types(ada.identifier);
    if (typed) {
      types(typed);
      if (world.state() === 'firstFactor') person.hasTyped = true;
    }
    say(world.signInChild(), {
      type: 'password.submitted',
      identifier: redact(ada.identifier),
      password: redact(typed),
    });
  },
  chooseCode: ({ world }, pick) =>
    say(world.signInChild(), { type: 'code.chosen', kind: pick % 2 === 0 ? 'email' : 'phone' }),
  choosePassword: ({ world }) => say(world.signInChild(), { type: 'password.chosen' }),
  leaveForProvider: ({ world }, pick) =>
    say(world.signInChild(), { type: 'provider.chosen', providerId: pick % 5 === 0 ? 'evil' : 'acme' }),
  chooseFactor: ({ world }, pick) => {
    const factorId = oneOf(world.context().factors, pick)?.id ?? 'nothing';
    say(world.actor, { type: 'factor.chosen', factorId });
  },
  chooseSetUp: ({ world }, pick) => {
    const factorId = oneOf(world.context().setUps, pick)?.id ?? 'nothing';
    say(world.actor, { type: 'setUp.chosen', factorId });
  },
  enterCode: (walk, pick) =>
    say(walk.world.factor(), { type: 'code.submitted', text: redact(anyCode(walk, pick)) }),
  enterRightCode: (walk) =>
    say(walk.world.factor(), { type: 'code.submitted', text: redact(rightCode(walk)) }),
  requestCode: ({ world }) => say(world.factor(), { type: 'code.requested' }),
  enterCodeTwice: (walk) => {
    const text = rightCode(walk);
    say(walk.world.factor(), { type: 'code.submitted', text: redact(text) });
    say(walk.world.factor(), { type: 'code.submitted', text: redact(text) });
  },
  acceptAccount: ({ world, person }) => {
    if (world.state() === 'otherAccount') person.hasAccepted = true;
    say(world.actor, { type: 'account.accepted' });
  },
  typeAddress: ({ world, types }, pick) => {
    const typed = oneOf([ada.identifier, '+447700900123', 'nobody@example.net', 'no address'], pick) ?? '';
    types(typed);
    say(world.begun(), { type: 'address.submitted', text: redact(typed) });
  },
  saveCodes: ({ world }) => say(world.actor, { type: 'codes.saved' }),
  stayWithCodes: ({ world }) => say(world.actor, { type: 'leave.declined' }),
  leaveCodes: ({ world }) => say(world.actor, { type: 'leave.confirmed' }),
  begin: ({ world }) => say(world.begun(), { type: 'begin.requested' }),
  askWhetherOpened: ({ world }) => say(world.begun(), { type: 'check.requested' }),
  changeAddress: ({ world }) => say(world.begun(), { type: 'address.change.requested' }),
  requestLink: (walk) => say(step(walk).verifyEmail, { type: 'message.requested' }),
  askWhetherVerified: (walk) => say(step(walk).verifyEmail, { type: 'check.requested' }),
  confirmLink: (walk) => say(step(walk).verifyEmail, { type: 'confirm.requested' }),
  finishReturn: (walk) => say(step(walk).returning, { type: 'continue.requested' }),
  dismissReturn: (walk) => say(step(walk).returning, { type: 'return.dismissed' }),
  renewCodes: ({ world }) => say(world.actor, { type: 'newCodes.requested' }),
  skipReplacement: ({ world }) => say(world.actor, { type: 'replacement.skipped' }),
  otherFactor: ({ world }) => say(world.actor, { type: 'otherFactor.requested' }),
  signOut: ({ world }) => say(world.actor, { type: 'signOut.requested' }),
  retry: (walk) => sendToAll(walk, { type: 'retry.requested' }),
  cancel: (walk) => sendToAll(walk, { type: 'call.cancelled' }),
} as const satisfies Record<string, Command>;

/** What happens around the person. */
const worldCommands = {
  wait: ({ world }, pick) => world.wait(oneOf(waitsMs, pick) ?? 0),
  comeBack: ({ world }, pick) => say(world.actor, { type: 'page.returned', isRestored: pick % 2 === 0 }),
  leave: ({ world }) => say(world.actor, { type: 'page.left' }),
  fail: ({ world }, pick) => {
    const method: MethodName = oneOf(methodNames, pick) ?? 'session.check';
    const fault = oneOf(faults, pick);
    if (fault) world.backend.faults.next(method, fault);
  },
  hold: ({ recorder }) => recorder().hold(),
  release: ({ recorder }) => recorder().release(),
  reload: (walk) => openAnew(walk),
  leaveInMidAnswer: async (walk) => {
    walk.recorder().hold();
    say(walk.world.factor(), { type: 'code.submitted', text: redact(rightCode(walk)) });
    await walk.world.settle();
    say(walk.world.actor, { type: 'otherFactor.requested' });
    say(walk.world.signInChild(), { type: 'password.chosen' });
    say(walk.world.begun(), { type: 'address.change.requested' });
    await walk.world.settle();
    walk.recorder().release();
  },
  signSomebodyElseIn: ({ world }, pick) =>
    world.backend.signIn(world.browser, 'bob', pick % 2 === 0 ? ['email'] : []),
  returnFromProvider: async (walk, pick) => {
    const { world, left, types } = walk;
    const gone = left.at(-1);
    if (gone === undefined) return;
    const address = world.backend.returnFromProvider(gone, pick % 3 === 0 ? undefined : 'ada');
    types(new URL(address).searchParams.get('code') ?? address);
    await openAnew(walk, { returned: { from: 'signIn', address: redact(address) } });
  },
  openLink: async (walk) => {
    const { world, types } = walk;
    const link = world.backend.outbox.messages.findLast((message) => message.link !== undefined)?.link;
    if (link === undefined) return;
    types(new URL(link).searchParams.get('token') ?? link);
    const from = link.startsWith(signInLinkPage) ? 'signIn' : 'emailVerification';
    await openAnew(walk, { returned: { from, address: redact(link) } });
  },
  endSession: ({ world }) => world.backend.endSession('ada'),
  finishElsewhere: ({ world }) =>
    world.backend.signIn(world.browser, 'ada', ['authenticator', 'email', 'phone']),
  signInByHost: ({ world }) => world.backend.signIn(world.browser, 'ada'),
  loseFactor: ({ world }, pick) => {
    const kind = oneOf(['authenticator', 'email', 'phone'] as const, pick);
    if (kind) world.backend.removeFactor('ada', kind);
  },
  gainFactor: ({ world }) => world.backend.addFactor('ada', { kind: 'authenticator' }),
} as const satisfies Record<string, Command>;

export const commands: Readonly<Record<string, Command>> = {
  // First, so that a walk that fails is shortened to what matters.
  nothing: () => undefined,
  ...personCommands,
  ...worldCommands,
};
