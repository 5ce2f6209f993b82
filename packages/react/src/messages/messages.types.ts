import type { KnownFactorKind } from '@mfa-flow/contract';
import type { MessagesOnDemand } from './on-demand.types.ts';
import type { SettingsMessages } from './settings.types.ts';
import type { StepUpMessages } from './step-up.types.ts';
import type { ShownFailureCode } from './shown-failure.ts';
import type {
  IdentifierKind,
  FailureMessages,
  SpecialFailureMessages,
  Service,
} from './message-parts.types.ts';

/** A sentence, and how it is read aloud where that differs (`ending 123` is read as `1 2 3`). */
export interface Spoken {
  readonly shown: string;
  readonly spoken: string;
}

/** Why a typed code was not sent to the backend. */
export type CodeProblem = 'empty' | 'wrongLength' | 'notACode' | 'severalCodes' | 'securityCode';

/** Where a failure happened, for messages that are more specific than the general ones. */
export type FailureSituation = 'signIn' | 'authenticator' | 'sentCode' | 'recoveryCode' | 'send';

export type LimitCause = 'locked' | 'rate_limited' | 'too_many_sends' | 'sign_in';

export type DeniedReason =
  | 'noFactor'
  | 'account'
  | 'passwordReset'
  | 'misconfigured'
  | 'sameFactorAgain'
  | 'cookiesBlocked'
  | 'restartLoop'
  | 'setUpNeeded'
  | 'emailVerificationNeeded';

/** The factors of one kind, in the chooser. */
export interface FactorKindMessages {
  readonly name: string;
  /** One short line, shown if no masked destination is known. */
  readonly hint?: string;
  /** The same, for a factor that is not set up yet. */
  readonly setUp?: { readonly name: string; readonly hint?: string };
}

/**
 * Every sentence of the kit. Functions take data; `locale` says how numbers, waits and times are formatted. The English
 * messages of lazily loaded screens and of the settings come with those: here a host or another language overrides them.
 */
export interface Messages extends MessageOverrides<
  MessagesOnDemand & { readonly settings: SettingsMessages; readonly stepUp: StepUpMessages }
> {
  /** The language of this catalog, as in `lang`. */
  readonly locale: string;
  /** How this language is written. Default: as the page around it. */
  readonly direction?: 'ltr' | 'rtl';
  readonly common: {
    readonly continue: string;
    readonly cancel: string;
    readonly tryAgain: string;
    readonly otherFactor: string;
    readonly back: string;
    readonly exit: string;
    readonly help: string;
    readonly checking: string;
    readonly loading: string;
    readonly stillWorking: string;
    /** Ends a wait, where the way out says `cancel`. */
    readonly stopWaiting: string;
    readonly offline: string;
    readonly offlineAnnounced: string;
    readonly onlineAnnounced: string;
    readonly step: (progress: { readonly step: number; readonly of: number }) => string;
    /** For the page title of a screen with an error. */
    readonly errorTitle: (title: string) => string;
    readonly about: (wait: string) => string;
    readonly attemptsLeft: (count: number) => string;
    readonly signingInAs: (account: string) => string;
    readonly signedInAs: (account: string) => string;
    readonly notYou: string;
  };
  readonly places: {
    /** In a list. */
    readonly email: (masked: { readonly mailbox: string; readonly domain: string }) => Spoken;
    readonly phone: (masked: { readonly ending: string }) => Spoken;
    readonly username: (masked: { readonly initial: string }) => Spoken;
    /** In a sentence. */
    readonly emailInText: (masked: { readonly mailbox: string; readonly domain: string }) => Spoken;
    readonly phoneInText: (masked: { readonly ending: string }) => Spoken;
    readonly unknownEmail: string;
    readonly unknownPhone: string;
    readonly unknown: string;
  };
  readonly signIn: {
    readonly heading: (about: Service) => string;
    readonly identifier: Readonly<Record<IdentifierKind, string>>;
    readonly identifierMissing: Readonly<Record<IdentifierKind, string>>;
    readonly password: string;
    readonly passwordMissing: string;
    readonly showPassword: string;
    readonly forgotPassword: string;
    /** The button. */
    readonly submit: string;
    readonly sessionEnded: string;
    readonly tooManyAttempts: string;
    readonly signedOut: string;
    readonly returnFailed: string;
    readonly emailVerified: string;
    readonly or: string;
    readonly byCode: Readonly<Record<'email' | 'phone', string>>;
    /** If it is known in advance that the message contains a link. */
    readonly byLink: string;
    readonly byPassword: string;
    readonly byProvider: (provider: { readonly name: string }) => string;
    readonly redirectingTo: (provider: { readonly name: string }) => string;
  };
  readonly checkFactors: { readonly heading: string };
  readonly otherAccount: {
    readonly heading: string;
    readonly text: (account: string) => string;
    /** If the backend does not say whose session it is. */
    readonly textUnknown: string;
    readonly continueAs: (account: string) => string;
    readonly continueUnknown: string;
    readonly signOut: string;
  };
  readonly chooseFactor: {
    readonly heading: string;
    readonly intro: string;
    /** If more factors can be set up beside those that are ready. */
    readonly introWithSetUp: string;
    /** If no factor is ready, and the user chooses what to set up. */
    readonly setUpHeading: string;
    readonly setUpIntro: (about: Service) => string;
    /** For a kind without messages of its own. */
    readonly setUp: (name: string) => string;
    /** Which of several that look alike: "Text message 2". */
    readonly numbered: (factor: { readonly name: string; readonly number: number }) => string;
    readonly lastUsed: string;
    /** Beside the strongest of several. */
    readonly recommended: string;
    readonly factorGone: string;
    readonly factorUnusable: string;
    readonly availableIn: (wait: string) => string;
  };
  /** By kind. A host adds its own kinds here. */
  readonly factorKinds: Readonly<Record<KnownFactorKind | 'unknown', FactorKindMessages>> & {
    readonly [kind: string]: FactorKindMessages;
  };
  readonly code: {
    readonly label: string;
    readonly digits: (length: number) => string;
    readonly filledIn: string;
    /** The button. */
    readonly verify: string;
    /** On the button, in the moment before the next screen. */
    readonly verified: string;
    /** The box that remembers this browser. `lasts`: for how long, if the backend says so. */
    readonly rememberDevice: (about: { readonly lasts?: string | undefined }) => string;
    /** After the hint of the field, if the last digit submits the code. */
    readonly sentWhenComplete: string;
    readonly onlyHere: (about: Service) => string;
    /** The same in one line, for who sees where they are. */
    readonly onlyHereShort: (about: Service) => string;
    readonly notYou: string;
    readonly problems: {
      readonly [Problem in CodeProblem]: (format: { readonly length?: number }) => string;
    };
  };
  readonly authenticator: {
    readonly heading: string;
    readonly intro: (about: Service) => string;
    readonly hint: (length: number | undefined) => string;
    readonly noPhone: string;
    readonly tipsTitle: string;
    readonly tips: (about: Service) => readonly string[];
  };
  readonly sentCode: {
    readonly heading: Readonly<Record<'email' | 'phone' | 'other', string>>;
    /** `newestOnly`: earlier codes don't work any more. */
    readonly sent: (about: {
      readonly place: string;
      readonly times: number;
      readonly newestOnly?: boolean | undefined;
    }) => string;
    readonly lasts: (wait: string) => string;
    readonly notSentHeading: Readonly<Record<'email' | 'phone' | 'other', string>>;
    readonly notSent: (place: string) => string;
    readonly send: string;
    readonly sendAgain: string;
    readonly sending: string;
    readonly sentAnnounced: (about: {
      readonly place: string;
      readonly times: number;
      readonly newestOnly?: boolean | undefined;
    }) => string;
    readonly againIn: (wait: string) => string;
    /** The same beside the button. */
    readonly againShort: (wait: string) => string;
    readonly againNow: string;
    readonly notArrivedTitle: string;
    readonly notArrived: Readonly<Record<'email' | 'phone' | 'other', readonly string[]>>;
    readonly weaker: string;
    /** A tip, if the address was just typed. */
    readonly checkAddress: string;
    readonly change: Readonly<Record<'email' | 'phone' | 'other', string>>;
  };
  readonly recovery: {
    readonly heading: string;
    readonly intro: string;
    readonly label: string;
    readonly hint: string;
    readonly noCodesTitle: string;
    readonly noCodes: (about: Service & { readonly otherFactor: boolean }) => string;
    readonly left: (count: number) => string;
    readonly problems: {
      readonly [Problem in CodeProblem]: (format: { readonly length?: number }) => string;
    };
  };
  readonly limited: {
    readonly heading: Readonly<Record<LimitCause, string>>;
    readonly until: (about: { readonly wait: string; readonly time: string }) => string;
    readonly waitUnknown: string;
    readonly now: string;
    readonly otherFactors: string;
    readonly tooEarly: (wait: string) => string;
  };
  readonly denied: {
    readonly heading: string;
    readonly reasons: Readonly<Record<DeniedReason, string>>;
    readonly changePassword: string;
    readonly contactSupport: string;
  };
  readonly unreachable: { readonly heading: string; readonly screenHeading: string };
  readonly signedOut: {
    readonly sessionEnded: { readonly heading: string; readonly text: string; readonly signIn: string };
    readonly tooManyAttempts: { readonly heading: string; readonly text: string; readonly signIn: string };
    readonly notSignedIn: { readonly heading: string; readonly text: string; readonly signIn: string };
  };
  readonly signingOut: { readonly heading: string; readonly working: string; readonly failedHeading: string };
  readonly done: {
    readonly signedIn: string;
    readonly alreadySignedIn: string;
    /** A link in an email was opened on the way. */
    readonly emailVerified: string;
  };
  /** The general message of each failure. Exhaustive: a new code does not compile without one. */
  readonly failures: { readonly [Code in ShownFailureCode]: FailureMessages };
  /** More specific messages for some situations. */
  readonly failuresIn: Readonly<Record<FailureSituation, SpecialFailureMessages>>;
}

/**
 * A whole language: every sentence of the kit, those of screens that load late, of settings and of fresh proof included. A missing
 * one does not compile.
 */
export interface Catalog
  extends Omit<Messages, keyof MessagesOnDemand | 'settings' | 'stepUp'>, MessagesOnDemand {
  readonly settings: SettingsMessages;
  readonly stepUp: StepUpMessages;
}

type Leaf = string | readonly string[] | ((...data: never) => unknown);

/** A text may stand where a function does that makes one: it is the same whatever the data. */
type Replacement<Part> = Part extends (...data: never) => string ? Part | string : Part;

/** Any part of the catalog, at any depth. */
export type MessageOverrides<Part = Catalog> = {
  readonly [Key in keyof Part]?: Part[Key] extends Leaf
    ? Replacement<Part[Key]>
    : MessageOverrides<Part[Key]>;
};
