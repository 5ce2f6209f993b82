import { createAccounts } from './accounts/accounts.ts';
import type { Accounts } from './accounts/accounts.ts';
import { createAttempts } from './challenges/attempts.ts';
import type { MemoryBrowser } from './sessions/browser.ts';
import { createCallCounter } from './faults/calls.ts';
import type { Calls } from './faults/calls.ts';
import { createChallenges } from './challenges/challenges.ts';
import type { Challenges } from './challenges/challenges.ts';
import { createConfirmEnrolment } from './enrolment/confirm-enrolment.ts';
import type { ConfirmEnrolment } from './enrolment/confirm-enrolment.ts';
import { createEmailVerification } from './messages/email-verification.ts';
import type { EmailVerification } from './messages/email-verification.ts';
import { createEnrolmentRules } from './enrolment/enrolment-rules.ts';
import { createEnrolments } from './enrolment/enrolments.ts';
import type { Enrolments } from './enrolment/enrolments.ts';
import { createFaultBox } from './faults/faults.ts';
import type { Faults } from './faults/faults.ts';
import { createConnection } from './faults/connection.ts';
import type { Connection } from './faults/connection.ts';
import type { MemoryBackendOptions } from './options.ts';
import { createMailroom } from './messages/outbox.ts';
import type { Outbox } from './messages/outbox.ts';
import { createProviderSignIn } from './sign-in/provider-sign-in.ts';
import type { ProviderSignIn } from './sign-in/provider-sign-in.ts';
import { createProvider } from './sign-in/provider.ts';
import type { Provider } from './sign-in/provider.ts';
import { createNames } from './random.ts';
import { createRemoveFactor } from './self-service/remove-factor.ts';
import type { RemoveFactor } from './self-service/remove-factor.ts';
import { createGuard } from './self-service/guard.ts';
import { createSetProtection } from './self-service/protection.ts';
import type { SetProtection } from './self-service/protection.ts';
import { createRecoveryCodeService } from './self-service/recovery-codes.ts';
import type { RecoveryCodes } from './self-service/recovery-codes.ts';
import { createRenameFactor } from './self-service/rename-factor.ts';
import type { RenameFactor } from './self-service/rename-factor.ts';
import { createSendCounter } from './limits/sending-limits.ts';
import { createSender } from './challenges/sent-codes.ts';
import { createDevices } from './sessions/devices.ts';
import type { Devices } from './sessions/devices.ts';
import { createSessions } from './sessions/sessions.ts';
import type { Sessions } from './sessions/sessions.ts';
import { resolveSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createSignInCodes } from './sign-in/sign-in-codes.ts';
import type { SignInCodes } from './sign-in/sign-in-codes.ts';
import { createSignInLinks } from './sign-in/sign-in-links.ts';
import type { SignInLinks } from './sign-in/sign-in-links.ts';
import { createSignIn } from './sessions/sign-in.ts';
import type { SignIn } from './sessions/sign-in.ts';
import { createStepUp } from './sessions/step-up.ts';
import type { StepUp } from './sessions/step-up.ts';
import { createVerify } from './challenges/verify.ts';
import type { Verify } from './challenges/verify.ts';
import { createEnrolmentLinks } from './enrolment/enrolment-links.ts';
import { createGiveFactor } from './accounts/give-factor.ts';
import type { GiveFactor } from './accounts/give-factor.ts';

/** The inside of the backend: the rules, wired together. The adapter talks to this; the host does not see it. */
export interface Server {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly signIn: SignIn;
  readonly signInCodes: SignInCodes;
  readonly signInLinks: SignInLinks;
  readonly provider: Provider;
  readonly providerSignIn: ProviderSignIn;
  readonly emailVerification: EmailVerification;
  readonly challenges: Challenges;
  readonly verify: Verify;
  readonly stepUp: StepUp;
  readonly enrolments: Enrolments;
  readonly confirmEnrolment: ConfirmEnrolment;
  readonly removeFactor: RemoveFactor;
  readonly renameFactor: RenameFactor;
  readonly recoveryCodes: RecoveryCodes;
  readonly setProtection: SetProtection;
  readonly giveFactor: GiveFactor;
  readonly outbox: Outbox;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly connect: (browser: MemoryBrowser) => Connection;
}

export function createServer(options: MemoryBackendOptions): Server {
  const settings = resolveSettings(options);
  const { limits, clock, random } = settings;
  const name = createNames(random);
  const giveFactor = createGiveFactor(settings);
  const accounts = createAccounts(options.accounts, settings, giveFactor);
  const devices = createDevices(settings, name);
  const sessions = createSessions(settings, devices, name);
  const mailroom = createMailroom();
  const counter = createCallCounter();
  const box = createFaultBox();

  const passwords = createAttempts({ limit: limits.wrongPasswords, lockMs: limits.passwordLockMs, clock });
  const attempts = createAttempts({ limit: limits.wrongCodes, lockMs: limits.lockMs, clock });
  const count = createSendCounter(settings);
  const send = createSender(settings, count, mailroom);
  const challenges = createChallenges({ settings, sessions, attempts, send, name });
  const stepUp = createStepUp(settings, sessions);
  const guard = createGuard({ settings, stepUp, passwords });
  const rules = createEnrolmentRules({ settings, accounts, guard });
  const links = createEnrolmentLinks({ settings, sessions, rules, mailroom, count, name });
  const enrolments = createEnrolments({ settings, sessions, rules, send, links, name });
  const provider = createProvider(settings, name);

  return {
    settings,
    accounts,
    sessions,
    devices,
    signIn: createSignIn({ accounts, sessions, attempts: passwords }),
    signInCodes: createSignInCodes({ settings, accounts, sessions, send, name }),
    signInLinks: createSignInLinks({ settings, accounts, sessions, mailroom, count, name }),
    provider,
    providerSignIn: createProviderSignIn({ settings, provider, sessions, name }),
    emailVerification: createEmailVerification({
      settings,
      sessions,
      mailroom,
      count,
      name,
      enrolmentLinks: links,
    }),
    challenges,
    verify: createVerify({ settings, sessions, devices, attempts, challenges }),
    stepUp,
    enrolments,
    confirmEnrolment: createConfirmEnrolment({ settings, sessions, attempts, enrolments }),
    removeFactor: createRemoveFactor({ settings, sessions, guard }),
    renameFactor: createRenameFactor(sessions),
    recoveryCodes: createRecoveryCodeService({ settings, sessions, guard }),
    setProtection: createSetProtection({ settings, sessions, guard }),
    giveFactor,
    outbox: mailroom.outbox,
    calls: counter.calls,
    faults: box.faults,
    connect: (browser) =>
      createConnection(
        { counter, box, latencyMs: options.latencyMs ?? 0, endSession: sessions.end },
        browser,
      ),
  };
}
