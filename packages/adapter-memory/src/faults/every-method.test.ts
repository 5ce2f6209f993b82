import type {
  CallOptions,
  Challenge,
  Enrolment,
  MethodName as ContractMethod,
  MfaAdapter,
  SentChallenge,
} from '@mfa-flow/contract';
import { toHandle } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { methodNames } from '../index.ts';
import { present } from '../ports.fixture.ts';
import { createWorld, failureOf } from '../world.fixture.ts';

const handle = toHandle('a handle');
const sent: SentChallenge = { handle, factorId: 'email', delivery: 'sent', by: 'code' };
const unsent: Challenge = { handle, factorId: 'authenticator', delivery: 'none' };
const key: Enrolment = { kind: 'authenticator', handle, uri: 'otpauth://totp/a' };

/** Calls each method of each port somehow: the fault is there before anything is looked at. */
const calls: Readonly<
  Record<ContractMethod, (adapter: MfaAdapter, options: CallOptions) => Promise<unknown>>
> = {
  'session.check': ({ session }, options) => session.check({}, options),
  'session.signOut': ({ session }, options) => session.signOut({}, options),
  'firstFactor.password.signIn': ({ firstFactor }, options) =>
    present(firstFactor?.password).signIn({ identifier: 'a', password: 'b' }, options),
  'firstFactor.code.start': ({ firstFactor }, options) =>
    present(firstFactor?.code).start({ kind: 'email', address: 'a@b' }, options),
  'firstFactor.code.resend': ({ firstFactor }, options) =>
    present(firstFactor?.code).resend({ challenge: sent }, options),
  'firstFactor.code.verify': ({ firstFactor }, options) =>
    present(firstFactor?.code).verify({ challenge: sent, code: '1' }, options),
  'firstFactor.redirect.start': ({ firstFactor }, options) =>
    present(firstFactor?.redirect).start({ providerId: 'acme', returnTo: '/' }, options),
  'firstFactor.redirect.complete': ({ firstFactor }, options) =>
    present(firstFactor?.redirect).complete({ returned: '/' }, options),
  'emailVerification.send': ({ emailVerification }, options) => present(emailVerification).send({}, options),
  'emailVerification.confirm': ({ emailVerification }, options) =>
    present(emailVerification).confirm({ returned: '/' }, options),
  'enrolment.begin': ({ enrolment }, options) => present(enrolment).begin({ kind: 'authenticator' }, options),
  'enrolment.replace': ({ enrolment }, options) =>
    present(present(enrolment).replace)(
      { factorId: 'authenticator', by: { kind: 'authenticator' } },
      options,
    ),
  'enrolment.resend': ({ enrolment }, options) =>
    present(enrolment).resend({ enrolment: { kind: 'email', handle, sent } }, options),
  'enrolment.confirm': ({ enrolment }, options) => present(enrolment).confirm({ enrolment: key }, options),
  'enrolment.cancel': ({ enrolment }, options) => present(enrolment).cancel({ enrolment: key }, options),
  'enrolment.remove': ({ enrolment }, options) =>
    present(present(enrolment).remove)({ factorId: 'email' }, options),
  'challenges.available': ({ challenges }, options) => present(challenges.available)({}, options),
  'challenges.start': ({ challenges }, options) => challenges.start({ factorId: 'email' }, options),
  'challenges.resend': ({ challenges }, options) => challenges.resend({ challenge: sent }, options),
  'challenges.verify': ({ challenges }, options) =>
    challenges.verify({ challenge: unsent, answer: { kind: 'code', code: '1' } }, options),
  'recoveryCodes.create': ({ recoveryCodes }, options) => present(recoveryCodes?.create)({}, options),
  'recoveryCodes.regenerate': ({ recoveryCodes }, options) => present(recoveryCodes?.regenerate)({}, options),
  'recoveryCodes.reveal': ({ recoveryCodes }, options) => present(recoveryCodes?.reveal)({}, options),
  'recoveryCodes.remaining': ({ recoveryCodes }, options) => present(recoveryCodes?.remaining)({}, options),
  'protection.set': ({ protection }, options) => present(protection).set({ on: true }, options),
  'account.overview': ({ account }, options) => present(account).overview({}, options),
  'account.rename': ({ account }, options) =>
    present(account?.rename)({ factorId: 'authenticator', label: 'a' }, options),
  'account.forgetDevice': ({ account }, options) =>
    present(account?.forgetDevice)({ deviceId: '1' }, options),
  'account.signOutOthers': ({ account }, options) => present(account?.signOutOthers)({}, options),
};

const openWorld = () =>
  createWorld({
    firstFactors: ['password', 'email', 'phone', 'provider'],
    providerPage: 'https://app.example/provider',
    emailVerificationPage: 'https://app.example/verify-email',
    enrolment: ['authenticator', 'email', 'phone'],
    selfService: {},
    rememberDevicesMs: 30 * 24 * 60 * 60_000,
  });

describe('every method', () => {
  test('of the contract exists', () => {
    expect(Object.keys(calls).toSorted()).toEqual(methodNames.toSorted());
  });

  test.each(methodNames)('%s is counted, and can be given a fault', async (method) => {
    const { adapter, backend } = openWorld();
    backend.faults.next(method, { failure: { code: 'server', raw: { status: 503 } } });
    const options = { signal: new AbortController().signal };
    expect(await calls[method](adapter, options)).toEqual({
      ok: false,
      failure: { code: 'server', raw: { status: 503 } },
    });
    expect(backend.calls.list).toEqual([method]);
  });

  test.each(methodNames)('%s is listed under the name that it has', async (method) => {
    const path = method.split('.');
    const found = path.reduce<unknown>((part, name) => Reflect.get(Object(part), name), openWorld().adapter);
    expect(found).toBeTypeOf('function');
  });
});

test('a lost answer keeps what was written', async () => {
  const world = openWorld();
  await world.signIn();
  world.backend.faults.next('enrolment.begin', 'answerLost');
  const { enrolment } = world.adapter;
  const options = { signal: new AbortController().signal };
  world.backend.removeFactor('ada', 'authenticator');
  world.backend.updateAccount('ada', { policy: 'none' });
  expect(failureOf(await present(enrolment).begin({ kind: 'authenticator' }, options)).code).toBe('offline');
  expect(world.backend.authenticatorCode('ada').code).toMatch(/^\d{6}$/);
});
