import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { MemoryBrowser } from '@mfa-flow/adapter-memory';
import { failed, succeeded } from '@mfa-flow/contract';
import type { Challenge, ChallengesPort, Check, MfaAdapter, Result, SignedIn } from '@mfa-flow/contract';
import { createCodeMethod } from './code-sign-in.fixture.ts';
import { createEmailVerification } from './email-verification.fixture.ts';
import type { FullServer } from './full-server.fixture.ts';
import type { AccountHere } from './memory-stage.fixture.ts';
import { createRedirectMethod } from './redirect-sign-in.fixture.ts';

const firstFactors = ['password', 'email', 'phone', 'provider'] as const;
type First = (typeof firstFactors)[number];

/**
 * adapter-memory with every port that it lacks, so that every case of the kit has something to be tried on. As at some
 * vendors, the server does not repeat what somebody signed in with: it is remembered here, and goes into the memo.
 */
export function createFullAdapter(server: FullServer, browser: MemoryBrowser): MfaAdapter {
  const base = createMemoryAdapter(server.backend, { browser });
  let first: First | undefined;
  const remember = (used: First, account: string): SignedIn => {
    first = used;
    return { memo: toMemo(used, account) };
  };

  const accountHere: AccountHere = async (options) => {
    const check = await base.session.check({}, options);
    if (!check.ok || check.value.status !== 'complete') return undefined;
    const { id } = check.value.account;
    return server.accounts.find((account) => account.id === id);
  };

  const password = base.firstFactor?.password;
  return {
    session: {
      ...base.session,
      async check({ memo, identifier }, options) {
        const asked = identifier === undefined ? {} : { identifier };
        const check = await base.session.check(asked, options);
        return check.ok ? succeeded(seen(server, check.value, first ?? firstIn(memo, check.value))) : check;
      },
      async signOut(input, options) {
        const left = await base.session.signOut(input, options);
        if (left.ok) first = undefined;
        return left;
      },
    },
    challenges: newestByPhone(server, base.challenges),
    firstFactor: {
      ...(password && {
        password: {
          ...password,
          async signIn(typed, options) {
            const result = await password.signIn(typed, options);
            const account = server.accountOf(typed.identifier.trim().toLowerCase());
            return result.ok ? succeeded(remember('password', account?.id ?? '')) : result;
          },
        },
      }),
      code: onTheWire(server, createCodeMethod(server, browser, remember)),
      redirect: onTheWire(
        server,
        createRedirectMethod(server, browser, (account) => remember('provider', account)),
      ),
    },
    emailVerification: onTheWire(server, createEmailVerification(server, accountHere)),
    ...(base.enrolment && { enrolment: base.enrolment }),
    ...(base.recoveryCodes && { recoveryCodes: base.recoveryCodes }),
    ...(base.protection && { protection: base.protection }),
    ...(base.account && { account: base.account }),
  };
}

/** The same port, whose methods fail while the server cannot be heard. */
function onTheWire<Port extends object>(server: FullServer, port: Port): Port {
  const wired = Object.entries(port).map(([name, part]: [string, unknown]) => [
    name,
    typeof part === 'function'
      ? async (...given: readonly unknown[]): Promise<unknown> =>
          server.outage === undefined ? Reflect.apply(part, port, given) : failed(server.outage)
      : part,
  ]);
  // The same names with the same types: only what they do has changed.
  return Object.fromEntries(wired) as Port;
}

/** As at some vendors, a text message ends the code of the one before it, and a challenge says so. */
function newestByPhone(server: FullServer, port: ChallengesPort): ChallengesPort {
  const isPhone = ({ factorId }: { readonly factorId: string }) => factorId === 'phone';
  const marked = <Kind extends Challenge>(result: Result<Kind>): Result<Kind> =>
    result.ok && isPhone(result.value) ? succeeded({ ...result.value, newestOnly: true }) : result;
  return {
    ...port,
    start: async (input, options) => marked(await port.start(input, options)),
    resend: async (input, options) => marked(await port.resend(input, options)),
    verify: async (input, options) => {
      const { challenge, answer } = input;
      const isOld = answer.kind === 'code' && server.isOldText(answer.code);
      return isPhone(challenge) && isOld ? failed({ code: 'wrong_or_expired' }) : port.verify(input, options);
    },
  };
}

/** The check as it is once the first factor and the unverified addresses are taken into account. */
function seen({ unverified }: FullServer, check: Check, first: First | undefined): Check {
  if (check.status === 'complete' && unverified.has(check.account.id)) {
    return { status: 'emailVerificationRequired' };
  }
  if (check.status !== 'factorsRequired') return check;
  const factors = check.factors.filter(({ kind }) => kind !== first);
  return factors.length === 0 ? { status: 'refused', reason: 'noFactor' } : { ...check, factors };
}

const toMemo = (first: First, account: string) => JSON.stringify({ first, account });

/** The memo comes from storage that a person can edit, and may have been left by somebody else. */
function firstIn(memo: string | undefined, check: Check): First | undefined {
  if (check.status === 'signedOut') return undefined;
  return firstFactors.find((each) => memo === toMemo(each, check.account?.id ?? ''));
}
