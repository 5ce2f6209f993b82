import type { Check } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { asSent, failureOf, driver, options, present, valueOf } from '../support/driver.fixture.ts';
import { plainFetch } from '../support/node-browser.fixture.ts';
import type { Network } from '../support/node-browser.fixture.ts';
import { callsSince, openScene } from '../support/scene.fixture.ts';
import type { Scene } from '../support/scene.fixture.ts';
import { withStandIn } from '../support/stand-in.fixture.ts';

const server = withStandIn();

const idOf = async (who: string) => (await server().people.holdings(who)).id;

const ownerOf = (check: Check) =>
  check.status === 'signedOut'
    ? {}
    : {
        account: check.account,
        ...(check.identifierMatches !== undefined && { identifierMatches: check.identifierMatches }),
      };

const ada = { kind: 'email', mailbox: 'a', domain: 'e' } as const;

describe('whose session it is', () => {
  const init = { emailVerification: () => 'first' as const };

  test.each([
    ['complete', { wanted: { factors: [] } }],
    ['factorsRequired', { wanted: { factors: ['authenticator'] } }],
    ['emailVerificationRequired', { wanted: { factors: [], emailUnverified: true }, init }],
  ] as const)('[SEC-36] is told where it is %s', async (status, scenery) => {
    const scene = await openScene(server(), scenery);
    await scene.enter();
    const check = valueOf(await scene.check({ identifier: scene.person.email }));
    expect(check.status).toBe(status);
    const id = await idOf(scene.person.email);
    expect(ownerOf(check)).toEqual({ account: { id, identifier: ada }, identifierMatches: true });
    // A reload has nothing typed to compare with.
    const reloaded = valueOf(await driver(scene.openTab().adapter).check());
    expect(ownerOf(reloaded)).toEqual({ account: { id, identifier: ada } });
  });

  test('[SEC-36] is told where the server’s requirements cannot be met', async () => {
    const policy = { requirements: ['webauthn'] };
    const scene = await openScene(server(), { wanted: { factors: [] }, policy });
    await scene.enter();
    const account = { id: await idOf(scene.person.email) };
    expect(valueOf(await scene.check())).toMatchObject({ status: 'refused', account });
  });

  test('[SEC-36] is theirs however they write their address', async () => {
    const scene = await openScene(server(), { wanted: { factors: ['authenticator'] } });
    const typed = `  ${scene.person.email.toUpperCase()} `;
    expect((await scene.signIn(typed.trim(), scene.person.password)).ok).toBe(true);
    expect(valueOf(await scene.check({ identifier: typed }))).toMatchObject({ identifierMatches: true });
  });

  test('[SEC-5] nothing of it is a whole address', async () => {
    const scene = await openScene(server(), { wanted: { factors: ['email', 'phone'] } });
    await scene.enter();
    const text = JSON.stringify(await scene.check({ identifier: scene.person.email }));
    for (const secret of [scene.person.email, scene.person.phone]) expect(text).not.toContain(secret);
  });

  test('[SEC-36] after the code that signed somebody in: their number, and what they typed is theirs', async () => {
    const scene = await openScene(server(), { wanted: { factors: ['phone', 'authenticator'] } });
    const { phone, email } = scene.person;
    await signInByCode(scene, 'phone', phone);
    const id = await idOf(email);
    const identifier = { kind: 'phone', ending: phone.slice(-3) };
    const spaced = phone.replace(/^(\+1)(\d{3})/, '$1 $2 ');
    for (const typed of [phone, spaced])
      expect(ownerOf(valueOf(await scene.check({ identifier: typed })))).toEqual({
        account: { id, identifier },
        identifierMatches: true,
      });
  });
});

async function signInByCode(scene: Scene, kind: 'email' | 'phone', address: string) {
  const method = present(scene.adapter.firstFactor?.code);
  const challenge = valueOf(await method.start({ kind, address }, options));
  const code = scene.codesTo(address).at(-1) ?? '';
  valueOf(await method.verify({ challenge, code }, options));
}

describe('what the server tells is not always what somebody signs in with', () => {
  test('[SEC-36] an address that codes of the second step go to is not', async () => {
    const scene = await openScene(server(), {
      wanted: { factors: [] },
      policy: { requirements: ['otp-email'] },
    });
    await scene.enter();
    const address = `zoe-${scene.person.email}`;
    const begun = valueOf(await scene.begin({ kind: 'email', to: { address } }));
    valueOf(await scene.confirm(begun, scene.codesTo(address).at(-1) ?? ''));
    const check = valueOf(await scene.check({ identifier: scene.person.email }));
    expect(check).toMatchObject({ account: { identifier: ada }, identifierMatches: true });
    // Codes sign people in here as well, so that it may be theirs all the same.
    const other = valueOf(await scene.check({ identifier: address }));
    expect(ownerOf(other)).toEqual({ account: { id: expect.any(String) as string, identifier: ada } });
  });

  test('[SEC-36] at a provider it is not known', async () => {
    const scene = await openScene(server(), { wanted: { factors: [] } });
    const redirect = present(scene.adapter.firstFactor?.redirect);
    const left = valueOf(await redirect.start({ providerId: 'local-oauth', returnTo: scene.home }, options));
    if (left.to !== 'navigate') throw new Error('Expected to be sent away.');
    const back = new URL(scene.home);
    back.searchParams.set('state', left.state ?? '');
    const email = `provided-${scene.person.email}`;
    back.searchParams.set('code', server().grantThirdPartyCode({ email, verified: true }));
    valueOf(await redirect.complete({ returned: back.href }, options));
    const check = valueOf(await scene.check({ identifier: scene.person.email }));
    expect(ownerOf(check)).toEqual({ account: { id: expect.any(String) as string } });
  });

  test('[SEC-36] on a page that has signed nobody in, a difference is left open', async () => {
    const scene = await openScene(server(), { wanted: { factors: ['authenticator'] } });
    await scene.enter();
    const check = valueOf(await driver(scene.openTab().adapter).check({ identifier: 'eve@example.com' }));
    expect(check).not.toHaveProperty('identifierMatches');
  });
});

/** Ada is about to answer in one tab. In another tab of the same browser Bob signs in. */
async function twoPeople(factors: readonly ('authenticator' | 'email')[], mustSetUp = false) {
  const wanted = mustSetUp ? { factors: [], mustSetUp: factors } : { factors };
  const scene = await openScene(server(), { wanted });
  const { person: bob } = await openScene(server(), { wanted });
  await scene.enter();
  const first = valueOf(await scene.check({ identifier: scene.person.email }));
  const other = driver(scene.openTab().adapter);
  const bobSignsIn = async () => {
    valueOf(await other.signIn(bob.email, bob.password));
    return scene.browser.log.length;
  };
  return { ...scene, scene, first, bob, other, bobSignsIn };
}

/** Lets something happen between the server's answer to a call and the moment at which the page gets it, once. */
function createMeanwhile() {
  let planned: { readonly path: string; readonly work: () => Promise<unknown> } | undefined;
  const network: Network = async (request) => {
    const response = await plainFetch(request);
    if (planned === undefined || !request.url.endsWith(planned.path)) return response;
    const { work } = planned;
    planned = undefined;
    await work();
    return response;
  };
  const during = (path: string, work: () => Promise<unknown>) => {
    planned = { path, work };
  };
  return { network, during };
}

const anotherAccount = { code: 'verification_required', raw: { code: 'another_account' } };

describe('two people in two tabs', () => {
  test('[SEC-36] the next read of the first tab tells the other account, and that it is not what was typed', async () => {
    const { scene, person, bob, bobSignsIn, first } = await twoPeople(['authenticator']);
    expect(first).toMatchObject({ identifierMatches: true });
    await bobSignsIn();
    const check = valueOf(await scene.check({ identifier: person.email }));
    expect(check).toMatchObject({ account: { id: await idOf(bob.email) }, identifierMatches: false });
  });

  test('[SEC-36] a code for the account of before is not sent on', async () => {
    const { scene, start, verify, bobSignsIn, person, check } = await twoPeople(['authenticator']);
    const challenge = valueOf(await start('totp'));
    const before = await bobSignsIn();
    const code = await person.authenticatorCode();
    expect(failureOf(await verify(challenge, code))).toMatchObject(anotherAccount);
    // Nor after the first tab has learned of it.
    await check();
    expect(failureOf(await verify(challenge, code))).toMatchObject(anotherAccount);
    expect(callsSince(scene, before)).toEqual(['PUT mfa/info']);
  });

  test('[SEC-36] nor is a message sent for it', async () => {
    const { scene, start, resend, verify, bobSignsIn, person, bob, first } = await twoPeople(['email']);
    const place = first.status === 'factorsRequired' ? first.factors[0]?.destinations[0]?.id : undefined;
    const challenge = asSent(valueOf(await start('otp-email', place)));
    const code = scene.emailedCode();
    const before = await bobSignsIn();
    for (const to of [undefined, place, undefined])
      expect(failureOf(await start('otp-email', to))).toMatchObject(anotherAccount);
    expect(failureOf(await resend(challenge))).toMatchObject(anotherAccount);
    expect(failureOf(await verify(challenge, code))).toMatchObject(anotherAccount);
    expect(callsSince(scene, before)).toEqual([]);
    expect(scene.codesTo(person.email)).toHaveLength(1);
    expect(scene.codesTo(bob.email)).toEqual([]);
  });

  test('[SEC-36] a place of the account of before leads nowhere once the other is known', async () => {
    const { scene, start, check, bobSignsIn, first } = await twoPeople(['email']);
    const place = first.status === 'factorsRequired' ? first.factors[0]?.destinations[0]?.id : undefined;
    await bobSignsIn();
    await check();
    expect(failureOf(await start('otp-email', place)).code).toBe('factor_gone');
    expect(scene.codesTo(scene.person.email)).toEqual([]);
  });

  test('[SEC-36] nothing is set up for the other account', async () => {
    const { scene, begin, confirm, cancel, bobSignsIn, bob } = await twoPeople(['authenticator'], true);
    const begun = valueOf(await begin({ kind: 'authenticator' }));
    const code = begun.kind === 'authenticator' ? await scene.scan(begun.uri)() : '';
    const before = await bobSignsIn();
    expect(failureOf(await begin({ kind: 'authenticator' }))).toMatchObject(anotherAccount);
    expect(failureOf(await confirm(begun, code))).toMatchObject(anotherAccount);
    // What was begun is the other person's: there is nothing here to take back.
    expect((await cancel(begun)).ok).toBe(true);
    expect(callsSince(scene, before)).toEqual([]);
    expect(await server().people.holdings(bob.email)).toMatchObject({ factors: [] });
  });

  test('[SEC-36] a key that is still being made for one is not shown to the other', async () => {
    const { network, during } = createMeanwhile();
    const wanted = { factors: [], mustSetUp: ['authenticator'] } as const;
    const scene = await openScene(server(), { wanted, network });
    const { person: bob } = await openScene(server(), { wanted });
    await scene.enter();
    await scene.check();
    const other = driver(scene.openTab().adapter);
    const kind = 'authenticator';
    const bobs = new Promise<Awaited<ReturnType<typeof scene.begin>>>((resolve) => {
      during('/totp/device', async () => {
        await other.signIn(bob.email, bob.password);
        await scene.check();
        resolve(scene.begin({ kind }));
        await scene.check();
      });
    });
    expect(failureOf(await scene.begin({ kind }))).toMatchObject(anotherAccount);
    const begun = valueOf(await bobs);
    expect(begun.kind === kind && decodeURIComponent(begun.uri)).toContain(bob.email);
  });

  test('[SEC-36] no link to verify an address is sent for the other account', async () => {
    const wanted = { factors: [], emailUnverified: true } as const;
    const init = { emailVerification: () => 'first' as const };
    const scene = await openScene(server(), { wanted, init });
    const { person: bob } = await openScene(server(), { wanted });
    await scene.enter();
    await scene.check();
    valueOf(await driver(scene.openTab().adapter).signIn(bob.email, bob.password));
    const { send } = present(scene.adapter.emailVerification);
    expect(failureOf(await send({}, options))).toMatchObject(anotherAccount);
    expect(server().outbox.to(bob.email)).toEqual([]);
  });

  test('[SEC-36] a read during which the other signs in tells one of the two, whole', async () => {
    const { network, during } = createMeanwhile();
    const scene = await openScene(server(), { wanted: { factors: ['authenticator'] }, network });
    const { person: bob } = await openScene(server(), { wanted: { factors: ['email'] } });
    await scene.enter();
    const other = driver(scene.openTab().adapter);
    const bobSignsIn = () => other.signIn(bob.email, bob.password);
    during('/mfa/info', bobSignsIn);
    expect(failureOf(await scene.available()).code).toBe('malformed');
    await scene.enter();
    during('/mfa/info', bobSignsIn);
    expect(valueOf(await scene.check())).toMatchObject({
      account: { id: await idOf(bob.email) },
      factors: [{ id: 'otp-email' }],
    });
  });
});

/** As if the SDK forgot to say that the code is a second step: then the server takes it for a sign-in. */
const withoutTheFlag: Network = async (request) => {
  if (!request.url.endsWith('/signinup/code/consume')) return plainFetch(request);
  const { shouldTryLinkingWithSessionUser: _, ...body } = (await request.json()) as Record<string, unknown>;
  const { method, headers, url } = request;
  return plainFetch(url, { method, headers, body: JSON.stringify(body) });
};

describe('a code that signs somebody else in', () => {
  test('[SEC-36] while a factor is set up is no success', async () => {
    const scene = await openScene(server(), {
      wanted: { factors: [] },
      policy: { requirements: ['otp-email'] },
      network: withoutTheFlag,
    });
    await scene.enter();
    await scene.check();
    const address = `new-${scene.person.email}`;
    const begun = valueOf(await scene.begin({ kind: 'email', to: { address } }));
    const code = scene.codesTo(address).at(-1) ?? '';
    expect(failureOf(await scene.confirm(begun, code))).toMatchObject(anotherAccount);
    const check = valueOf(await scene.check({ identifier: scene.person.email }));
    expect(check).toMatchObject({ account: { id: await idOf(address) }, identifierMatches: false });
    expect(await idOf(address)).not.toBe(await idOf(scene.person.email));
  });
});
