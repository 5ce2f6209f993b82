import { describe, expect, test } from 'vitest';
import { emailDriver, present } from '../ports.fixture.ts';
import { createWorld, email, failureOf, password, valueOf } from '../world.fixture.ts';
import { addAuthenticator, authenticator, inSettings } from './settings-world.fixture.ts';

const page = 'https://app.example/verify-email';
const newEmail = { kind: 'email', to: { address: 'ada@new.example' } } as const;
const onFile = { selfService: { addresses: 'onFile' }, backend: { emailVerificationPage: page } } as const;

describe('addresses that are factors once they are verified', () => {
  test('are listed as what has to be verified, and verified where they are', async () => {
    const { overview, begin, confirm, lastCode } = await inSettings(onFile);
    expect(valueOf(await overview())).toMatchObject({
      factors: [
        {
          id: 'email',
          state: 'needsVerification',
          destination: { mailbox: 'a' },
          keptBecause: 'unsupported',
        },
        { id: 'phone', state: 'needsVerification', destination: { ending: '123' } },
      ],
    });
    const begun = valueOf(await begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    valueOf(await confirm(begun, lastCode()));
    const { factors, addable } = valueOf(await overview());
    expect(factors).toMatchObject([
      { id: 'phone', state: 'on' },
      { id: 'email', state: 'needsVerification' },
    ]);
    expect(addable.map(({ kind, replaces }) => [kind, replaces?.factorId])).toEqual([
      ['authenticator', undefined],
      ['email', undefined],
      ['email', 'email'],
      ['phone', 'phone'],
    ]);
    const again = await begin({ kind: 'phone', to: { destinationId: 'phone' } });
    expect(failureOf(again).code).toBe('conflict');
  });

  test('cannot be removed', async () => {
    const { remove } = await inSettings({
      ...onFile,
      account: { factors: [authenticator, { kind: 'email' }] },
    });
    expect(failureOf(await remove('email')).code).toBe('refused');
    valueOf(await remove('authenticator'));
  });

  test('are factors as soon as any link to them was opened', async () => {
    const { adapter, overview, backend } = await inSettings({
      ...onFile,
      account: { factors: [], emailVerified: false },
    });
    const { sendLink, confirmLink } = emailDriver(adapter);
    valueOf(await sendLink());
    valueOf(await confirmLink(backend.outbox.latest('email')?.link ?? ''));
    expect(valueOf(await overview()).factors).toMatchObject([{ id: 'email', state: 'on' }, { id: 'phone' }]);
  });

  test('are changed at once, and have to be verified again', async () => {
    const { begin, overview, signOut, signIn, status, backend } = await inSettings({
      ...onFile,
      account: { factors: [{ kind: 'email' }], protectionOn: false },
    });
    valueOf(await begin(newEmail));
    expect(valueOf(await overview()).factors).toMatchObject([
      { id: 'email', state: 'needsVerification', destination: { mailbox: 'a', domain: 'n' } },
      { id: 'phone' },
    ]);
    backend.updateAccount('ada', { protectionOn: true });
    await signOut();
    await signIn();
    expect(await status()).toBe('complete');
  });

  test('a change invalidates what was sent to the previous address', async () => {
    const { adapter, begin, confirm, startSent, verify, backend, lastCode } = await inSettings({
      ...onFile,
      account: { factors: [{ kind: 'email' }], emailVerified: false, protectionOn: false },
    });
    const { sendLink, confirmLink } = emailDriver(adapter);
    valueOf(await sendLink());
    const link = backend.outbox.latest('email')?.link ?? '';
    const challenge = await startSent('email');
    const code = lastCode();
    valueOf(await begin(newEmail));
    expect(failureOf(await verify(challenge, code)).code).toBe('factor_gone');
    expect(failureOf(await confirmLink(link)).code).toBe('wrong_or_expired');

    const second = valueOf(await begin({ kind: 'email', to: { address: 'ada@newer.example' } }));
    const third = valueOf(await begin({ kind: 'email', to: { address: 'ada@newest.example' } }));
    expect(failureOf(await confirm(second, lastCode())).code).toBe('restart');
    valueOf(await confirm(third, lastCode()));
  });

  test('a sign-in link to the previous address no longer signs in', async () => {
    const { adapter, backend, signIn } = createWorld({
      firstFactors: ['password', 'emailLink'],
      signInLinkPage: 'https://app.example/sign-in',
      enrolment: ['email'],
      accounts: [{ id: 'ada', identifier: email, password }],
      selfService: { addresses: 'onFile' },
    });
    const options = { signal: new AbortController().signal };
    valueOf(await present(adapter.firstFactor?.code).start({ kind: 'email', address: email }, options));
    const returned = backend.outbox.latest('email')?.link ?? '';
    valueOf(await signIn());
    valueOf(await present(adapter.enrolment).begin(newEmail, options));
    const signedIn = await present(adapter.firstFactor?.redirect).complete({ returned }, options);
    expect(failureOf(signedIn).code).toBe('wrong_or_expired');
  });
});

describe('an address that is verified while MFA is on', () => {
  const given = {
    selfService: { ...onFile.selfService, setUpCounts: ['authenticator'] },
    backend: onFile.backend,
    account: { factors: [], protectionOn: true },
  } as const;

  test('makes a session pending that has no other proof', async () => {
    const { begin, confirm, lastCode, overview, protect, status, startSent, verify } =
      await inSettings(given);
    const begun = valueOf(await begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    expect(valueOf(await confirm(begun, lastCode()))).toEqual({ state: 'on' });
    expect(failureOf(await overview()).code).toBe('verification_required');
    expect(failureOf(await protect(false)).code).toBe('verification_required');
    expect(await status()).toBe('factorsRequired');
    valueOf(await verify(await startSent('phone'), lastCode()));
    expect((await overview()).ok).toBe(true);
  });

  test('keeps a session complete that has proof, also by a set-up if that counts', async () => {
    const world = await inSettings(given);
    await addAuthenticator(world);
    const begun = valueOf(await world.begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    valueOf(await world.confirm(begun, world.lastCode()));
    expect(await world.status()).toBe('complete');
  });
});
