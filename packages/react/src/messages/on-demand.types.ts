import type { AddressProblem, Service, SpecialFailureMessages } from './message-parts.types.ts';

type ByKind = Readonly<Record<'email' | 'phone', string>>;

/** A message with a link, and the wait until it is opened. */
export interface LinkMessages {
  readonly heading: string;
  readonly sentHeading: string;
  readonly notSent: (place: string) => string;
  readonly sent: (about: { readonly place: string; readonly times: number }) => string;
  readonly instruction: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly sending: string;
  readonly sentAnnounced: (about: { readonly place: string; readonly times: number }) => string;
  readonly againIn: (wait: string) => string;
  readonly againShort: (wait: string) => string;
  readonly againNow: string;
  readonly opened: string;
  readonly notYet: string;
  readonly notArrivedTitle: string;
  readonly notArrived: readonly string[];
  readonly sendFailures: SpecialFailureMessages;
}

interface CeremonyMessages {
  readonly heading: string;
  readonly intro: string;
  readonly start: string;
}

/** The messages of lazily loaded screens. */
export interface MessagesOnDemand {
  /** The password of the account, where a backend asks for it before a change. */
  readonly password: { readonly label: string; readonly hint: string; readonly wrong: string };
  /** A field for an address, wherever it is asked for. */
  readonly address: {
    readonly label: ByKind;
    readonly phoneHint: string;
    readonly send: string;
    /** While setting up: what is sent is a code or, where the backend has it so, a link. */
    readonly sendMessage: string;
    readonly sendLink: string;
    readonly problems: { readonly [Problem in AddressProblem]: (kind: 'email' | 'phone') => string };
  };
  readonly signInByCode: {
    readonly intro: ByKind;
    readonly introLink: string;
    /** The same message for every cause, so that nobody learns which addresses have an account. */
    readonly failures: Readonly<Record<'email' | 'phone', SpecialFailureMessages>>;
  };
  readonly setUpAuthenticator: {
    readonly heading: string;
    readonly intro: (about: Service) => string;
    readonly creating: string;
    readonly noAppTitle: string;
    readonly noApp: string;
    readonly scan: string;
    readonly cannotScan: string;
    readonly typeKey: string;
    /** The text alternative of the QR code. */
    readonly qrCode: string;
    /** On a touch device, where the key comes first. */
    readonly add: string;
    readonly openInApp: string;
    readonly orCopyKey: string;
    readonly scanElsewhere: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly account: string;
    readonly service: string;
    readonly kindOfKey: string;
    readonly timeBased: (codes: { readonly length: number; readonly periodSeconds: number }) => string;
    readonly enterCode: string;
  };
  /** A factor with a ceremony on the device. */
  readonly ceremony: {
    readonly passkey: CeremonyMessages;
    readonly other: CeremonyMessages;
    readonly performing: string;
    readonly failures: SpecialFailureMessages;
  };
  readonly replaceFactor: {
    readonly heading: string;
    readonly signedIn: string;
    readonly intro: string;
    /** After the number of recovery codes that are left, where it is small. */
    readonly makeNewCodes: string;
    /** Where nothing can be replaced, and new codes are the only offer. */
    readonly codesHeading: string;
    readonly newCodes: string;
    /** What a press does to the ones that are left. */
    readonly newCodesWarning: string;
    /** Nobody knows whether a set was made. */
    readonly newCodesUnknown: string;
    /** The backend wants something that only the settings ask for. */
    readonly newCodesInSettings: string;
    readonly replace: Readonly<
      Record<'authenticator' | 'email' | 'phone', { readonly name: string; readonly hint: string }>
    >;
    readonly notReplaced: string;
    readonly skip: string;
  };
  readonly setUpAddress: {
    readonly heading: ByKind;
    readonly intro: (about: Service & { readonly kind: 'email' | 'phone' }) => string;
    /** If the address is already on file. */
    readonly introKnown: (about: Service & { readonly place: string }) => string;
    readonly failures: Readonly<Record<'email' | 'phone', SpecialFailureMessages>>;
  };
  readonly signInLink: LinkMessages;
  readonly verifyEmail: LinkMessages & {
    readonly confirmIntro: string;
    readonly confirm: string;
    readonly newLink: string;
    readonly confirmFailures: SpecialFailureMessages;
  };
  readonly returning: {
    readonly askingHeading: string;
    readonly asking: (about: Service) => string;
    readonly completingHeading: string;
    readonly completing: string;
    readonly failedHeading: string;
    readonly backToSignIn: string;
    /** The safe answer to the question in the heading. */
    readonly signInMyself: string;
    readonly continue: string;
  };
}
