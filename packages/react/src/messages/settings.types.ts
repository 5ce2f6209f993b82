import type { KnownFactorKind } from '@mfa-flow/contract';
import type { Service, SpecialFailureMessages } from './message-parts.types.ts';

/** A kind of factor inside a sentence. */
export interface FactorWords {
  /** "passkey" */
  readonly name: string;
  /** "your passkey" */
  readonly yours: string;
  /** "your other passkey", beside one of several that is being removed. Default: `yours`. */
  readonly yourOther?: string;
}

/** A factor by the words for its kind, with the person's name for it or the masked place, where either is known. */
export interface NamedFactor extends FactorWords {
  readonly which?: string | undefined;
}

/** What a confirmation says: the question, what follows, and the two answers. */
interface ConfirmationMessages {
  readonly heading: string;
  /** The safe answer. */
  readonly keep: string;
  /** The action, with a verb. */
  readonly confirm: string;
}

/** What is said when something is over. */
type EndingMessages = Readonly<
  Record<
    | 'add'
    | 'removeFactor'
    | 'renameFactor'
    | 'turnOn'
    | 'turnOff'
    | 'createCodes'
    | 'regenerateCodes'
    | 'forgetDevice'
    | 'signOutOthers'
    /** Nobody knows whether it took effect. */
    | 'unknown'
    /** It had been removed elsewhere. */
    | 'alreadyGone'
    | 'codesExist'
    /** Codes were made, and left without being saved. */
    | 'codesLeft'
    | 'unavailable'
    /** The session needs something else first. */
    | 'changed',
    string
  >
> &
  Readonly<Record<'revealCodes' | 'setUp' | 'cancelled' | 'sessionEnded', undefined>>;

/** When it was read, if known. */
interface ReadMoment {
  readonly time?: string | undefined;
  /** Where that was not today. */
  readonly date?: string | undefined;
}

/** The messages of settings. */
export interface SettingsMessages {
  readonly endings: EndingMessages;
  /**
   * A read shows another account than before. `name`: an address or a number, masked; undefined where it may not be shown.
   * `wasStopped`: something was begun in the account before, and was not done.
   */
  readonly otherAccount: (about: {
    readonly name: string | undefined;
    readonly wasStopped: boolean;
  }) => string;
  readonly createCodes: ConfirmationMessages & { readonly text: string };
  readonly revealCodes: ConfirmationMessages & { readonly text: string };
  readonly turnOnAgain: ConfirmationMessages & { readonly text: string };
  readonly heading: string;
  readonly updating: string;
  readonly offline: (read: ReadMoment) => string;
  /** Why a press did nothing. */
  readonly offlineAction: string;
  readonly loadFailed: string;
  /** Why, where the backend or the app is set up wrong. */
  readonly misconfigured: string;
  readonly refreshFailed: (read: ReadMoment) => string;
  /** Why a press did nothing: something else is under way. */
  readonly busyAction: string;
  /** A screen could not be shown. */
  readonly broken: string;
  /** Whose settings these are: an address or a number, masked. */
  readonly account: (name: string) => string;
  /** Kinds of factors inside sentences. A host adds its own kinds here. */
  readonly kinds: Readonly<Record<KnownFactorKind | 'unknown', FactorWords>> & {
    readonly [kind: string]: FactorWords;
  };
  readonly protection: {
    readonly on: string;
    readonly onDetail: string;
    readonly off: string;
    readonly offDetail: string;
    /** It is switched on, and nothing is set up that counts. */
    readonly notReady: string;
    readonly notReadyDetail: string;
    readonly turnOn: string;
    readonly turnOff: string;
    /** Goes on after both for screen readers. */
    readonly turnWhat: string;
  };
  readonly nothingSetUp: { readonly heading: string; readonly text: string; readonly setUp: string };
  readonly factors: {
    readonly heading: string;
    readonly intro: string;
    /** While two-step verification is turned off. */
    readonly introOff: string;
    readonly add: string;
    readonly on: string;
    /** In place of `on`, while two-step verification is turned off. */
    readonly ready: string;
    readonly needsVerification: string;
    /** What that means. */
    readonly notCounting: string;
    readonly weaker: string;
    readonly added: (date: string) => string;
    /** `when`: "today", "3 days ago", or a date. */
    readonly used: (when: string) => string;
    readonly kept: Readonly<Record<'required' | 'signIn' | 'unsupported', string>>;
    readonly none: string;
    /** One of several of a kind that look alike: without names, or with the same name or mask. `name`: that of the kind, alone or inside a sentence. */
    readonly numbered: (factor: { readonly name: string; readonly number: number }) => string;
    /** Which one: goes on after "Rename" or "Remove" for screen readers. */
    readonly named: (factor: NamedFactor) => string;
    readonly rename: string;
    readonly remove: string;
    readonly verify: string;
    readonly change: string;
  };
  readonly recoveryCodes: {
    readonly heading: string;
    readonly intro: string;
    readonly left: (count: number) => string;
    readonly some: string;
    readonly someDetail: string;
    readonly none: string;
    readonly noneDetail: string;
    /** Where few are left. */
    readonly few: string;
    readonly create: string;
    readonly regenerate: string;
    readonly reveal: string;
  };
  readonly sessions: {
    readonly heading: string;
    readonly others: (count: number) => string;
    readonly othersUnknown: string;
    readonly onlyHere: string;
    readonly detail: string;
    readonly signOutOthers: string;
  };
  /** The browsers in which no second step is asked for. */
  readonly devices: {
    readonly heading: string;
    readonly intro: string;
    readonly unnamed: string;
    /** Beside the one that the person is using. */
    readonly thisOne: string;
    /** `duration`: "29 days". */
    readonly lasts: (duration: string) => string;
    readonly forget: string;
    /** Which one: goes on after "Forget" for screen readers. */
    readonly named: (device: { readonly name: string; readonly isThisOne: boolean }) => string;
  };
  /** What is shared by all confirmations. */
  readonly confirmation: {
    /** Fresh proof was given. */
    readonly proved: string;
    /** What follows is not what was asked about before. */
    readonly askedAnew: string;
    readonly passwordMissing: string;
    readonly passwordHint: string;
    readonly working: string;
    readonly waitUntil: (wait: string) => string;
    readonly waitOver: string;
    readonly failures: SpecialFailureMessages;
  };
  readonly removeFactor: {
    readonly heading: (factor: NamedFactor) => string;
    /** What it will not do any more. */
    readonly text: Readonly<
      Record<
        'authenticator' | 'email' | 'phone' | 'passkey' | 'other',
        (about: Service & { readonly factor: NamedFactor; readonly place: string }) => string
      >
    >;
    /** `ways`: "your passkey or a text message". */
    readonly remaining: (ways: string) => string;
    readonly keep: string;
    readonly confirm: (factor: NamedFactor) => string;
    /** If it is the last one, and the next sign-in asks for another. */
    readonly setUpAgain: string;
    /** If it is the last one that counts. */
    readonly last: ConfirmationMessages & { readonly text: string };
  };
  readonly turnOff: ConfirmationMessages & {
    readonly text: string;
    readonly passwordOnly: string;
    readonly codesStop: string;
    readonly factorsStay: string;
  };
  readonly regenerateCodes: ConfirmationMessages & {
    readonly text: (codes: { readonly left?: number | undefined }) => string;
  };
  readonly forgetDevice: ConfirmationMessages & {
    /** `name`: if it has one. */
    readonly text: (device: { readonly name?: string | undefined; readonly isThisOne: boolean }) => string;
  };
  readonly signOutOthers: ConfirmationMessages & {
    readonly text: (sessions: { readonly count?: number | undefined }) => string;
    readonly stay: string;
  };
  readonly renameFactor: {
    readonly heading: (factor: NamedFactor) => string;
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly tooLong: (most: number) => string;
    readonly confirm: string;
    readonly failures: SpecialFailureMessages;
  };
  /** The name of a factor before it is added. The field has the texts of `renameFactor`. */
  readonly nameFactor: {
    readonly heading: (factor: FactorWords) => string;
    readonly intro: string;
    readonly hint: string;
    /** Stands in the field. `number` makes it one that no other factor has. */
    readonly suggested: (factor: FactorWords & { readonly number: number }) => string;
  };
  readonly saveCodes: {
    readonly heading: string;
    readonly intro: string;
    /** Where the backend can show them again. */
    readonly introShownAgain: string;
    /** For codes that are only shown again. */
    readonly headingAgain: string;
    readonly done: string;
    readonly listName: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly download: string;
    readonly downloaded: string;
    readonly notDownloaded: string;
    /** Without the ending. Says nothing about what is inside to whoever sees the folder. */
    readonly fileName: string;
    readonly print: string;
    readonly notPrinted: string;
    readonly saved: string;
    readonly savedMissing: string;
    readonly typeOne: string;
    readonly typeOneHint: string;
    readonly typeOneMissing: string;
    readonly typeOneWrong: string;
    /** The first lines of what is copied, saved as a file and printed. */
    readonly paper: {
      readonly title: (about: Service) => string;
      readonly account: (account: string) => string;
      readonly date: (date: string) => string;
      readonly once: string;
    };
    readonly leaving: ConfirmationMessages & {
      readonly text: string;
      /** Where the backend can show them again. */
      readonly textShownAgain: string;
      /** While signing in. */
      readonly signsOut: string;
    };
  };
  readonly unknownCodes: {
    readonly heading: string;
    readonly checking: string;
    readonly text: string;
    readonly warning: string;
    readonly create: string;
    readonly skip: string;
  };
  /** In the guided set-up, before the codes are shown. */
  readonly makeCodes: ConfirmationMessages & { readonly text: string };
  /** In the guided set-up, where there is a set already. */
  readonly codesFromBefore: {
    readonly heading: string;
    readonly text: string;
    readonly warning: string;
    /** The person has them. */
    readonly keep: string;
    readonly replace: string;
    /** In place of these where the set was made just now, and left without being confirmed as saved. */
    readonly left: {
      readonly heading: string;
      readonly text: string;
      readonly warning: string;
      readonly keep: string;
    };
  };
  /** The session ended in the middle of the set-up. */
  readonly setUpInterrupted: Readonly<
    Record<'sessionEnded' | 'changed', { readonly heading: string; readonly text: string }>
  >;
  /** What typing another address does to the one that counts now. */
  readonly changeAddress: { readonly stopsAtOnce: string; readonly isOnlyOne: string };
  readonly addFactor: {
    readonly heading: string;
    readonly intro: string;
    readonly nothing: string;
    readonly cancel: string;
  };
  readonly guided: {
    readonly step: (progress: {
      readonly step: number;
      readonly of: number;
      readonly name: string;
    }) => string;
    readonly names: Readonly<Record<'add' | 'verify' | 'saveCodes' | 'turnOn', string>>;
  };
  readonly turnOn: {
    readonly heading: string;
    readonly intro: string;
    readonly ready: (factor: NamedFactor) => string;
    readonly codesSaved: (count: number) => string;
    readonly confirm: string;
    readonly skip: string;
  };
  readonly summary: {
    readonly heading: string;
    readonly text: (ways: string) => string;
    readonly keepCodes: string;
    readonly done: string;
    readonly addAnother: string;
  };
  readonly sessionEnds: {
    readonly heading: string;
    /** Where it cannot be extended. */
    readonly headingWithoutStay: string;
    readonly text: string;
    readonly left: (wait: string) => string;
    readonly over: string;
    readonly stay: string;
    readonly signOut: string;
    readonly understood: string;
  };
}

/** Those that a sign-in may come to as well: recovery codes that came with a factor. */
export type SaveCodesMessages = Pick<SettingsMessages, 'saveCodes' | 'guided'>;
