import type { Format } from '../messages/format.ts';
import type { Account } from '@mfa-flow/contract';
import type { Messages } from '../messages/messages.types.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Attributes that tell a session replay tool what to leave out. */
export interface SensitiveProps {
  readonly className?: string | undefined;
  readonly [attribute: `data-${string}`]: string | undefined;
}

/** Options of the page around the flow. */
export interface HostOptions {
  /** The name of the service. Shown in headings and in warnings against phishing. */
  readonly service?: string | undefined;
  /** Where users get help: an `https:` URL, a path of this site, `mailto:` or `tel:`. Absent: no link. */
  readonly helpHref?: string | undefined;
  /** Where to reset a forgotten password; the same kinds of link. Absent: no link. */
  readonly forgotPasswordHref?: string | undefined;
  /** Hides even masked destinations: shows "your phone" instead. Default false. */
  readonly hideDestinations?: boolean | undefined;
  /** The level of the one heading of every screen. Default 2. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Submits a security code with its last digit; a text above the button announces that. Default false. */
  readonly autoSubmit?: boolean | undefined;
  /** Whether the first screen takes the focus. Default false; later screens always do. */
  readonly autoFocus?: boolean | undefined;
  /** How numbers, waits and times are written (`en-GB`). Default: the locale of the messages. */
  readonly locale?: string | undefined;
  /**
   * Props for every element that shows or takes a secret, beside `data-mfa-sensitive`: the marks of your session replay
   * tool, such as `{ className: 'ph-no-capture' }`. Keep its identity between renders.
   */
  readonly sensitiveProps?: SensitiveProps | undefined;
  /** Called with the title of every screen, prefixed by "Error: " while it has one; for `document.title`. */
  readonly onTitle?: ((title: string) => void) | undefined;
}

export type Urgency = 'status' | 'alert';

export interface Announcer {
  /**
   * Announces a text in a live region. The same text twice is announced twice. `of`: what it is about; an announcement about
   * the page survives a change of screens. Default: the screen.
   */
  readonly announce: (text: string, urgency: Urgency, of?: 'screen' | 'page') => void;
  /** The same, but only once for each `occasion` (a failure, a message that was sent), compared by identity. */
  readonly announceOnce: (occasion: object, text: string, urgency: Urgency) => void;
  /** Removes an announcement that is no longer true, unless another has taken its place. */
  readonly withdraw: (text: string, urgency: Urgency) => void;
  /** Moves the focus, to what has just changed. What is read with it is not announced again (A11Y-25). */
  readonly moveFocus: (element: HTMLElement | null | undefined) => void;
  /** Removes announcements about the previous screen. */
  readonly silence: () => void;
}

/** Moves the focus when a screen has changed; see `use-screen-focus.ts`. */
export type ScreenArrived = (screen: object, options: ScreenArrival) => void;

interface ScreenArrival {
  readonly heading: HTMLElement | null;
  /** The first field, if any. */
  readonly field: HTMLElement | null;
  /** Where the focus goes when this screen follows another. */
  readonly startsAt: 'field' | 'heading';
  /** A passing screen (loading) does not count as the first one. */
  readonly passing: boolean;
}

/** The owner of the session, as far as a screen may show it. */
export type ShownAccount = Pick<Account, 'identifier' | 'displayName'>;

/** The account that is signing in, and what "not you?" does. */
export interface ShellOwner {
  readonly account?: ShownAccount | undefined;
  /** What the person typed to sign in, which is known to belong to `account`. */
  readonly typedIdentifier?: string | undefined;
  readonly onNotYou?: (() => void) | undefined;
}

/** The screen before is shown still, until the next one is there. */
export interface Waiting {
  /** It takes longer than usual: says so. */
  readonly slow: boolean;
  /** Stops waiting. Offered once it is slow. */
  readonly onCancel: () => void;
  /** What is said of it. Keep its identity between renders. Default: that something is loading. */
  readonly words?: WaitWords | undefined;
}

interface WaitWords {
  readonly underWay: string;
  /** The answer to another press. */
  readonly notNow: string;
}

/** The places in the header and the footer that each screen fills. Null until they are there, and on a server. */
export interface FramePlaces {
  readonly back: HTMLElement | null;
  readonly account: HTMLElement | null;
  readonly exit: HTMLElement | null;
}

export interface Shell extends Announcer {
  readonly messages: Messages;
  readonly format: Format;
  readonly options: HostOptions;
  readonly owner: ShellOwner | undefined;
  readonly screenArrived: ScreenArrived;
  /** Tells the frame which screen is there: another object for each. */
  readonly screenShown: (screen: object, step: string, isPassing?: boolean) => void;
  /** The screen is shown only until the next one is there: fields keep what they hold, and presses do nothing. */
  readonly isWaiting: boolean;
  /** What all screens are for, as a sentence: shown where the heading says something else. */
  readonly purpose: string | undefined;
  /** From inside: what is shown stays until the next is there. Ends with the function that it returns. */
  readonly waitFor: (waiting: Waiting) => () => void;
  readonly places: FramePlaces;
}
