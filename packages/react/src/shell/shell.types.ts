import type { Format } from '../messages/format.ts';
import type { Account } from '@mfa-flow/contract';
import type { Messages } from '../messages/messages.types.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Attributes by which a session replay tool knows what to leave out. */
export interface SensitiveProps {
  readonly className?: string | undefined;
  readonly [attribute: `data-${string}`]: string | undefined;
}

/** What the page around the flow decides. */
export interface HostOptions {
  /** The name people know the service by. Shown in headings and in warnings against phishing. */
  readonly service?: string | undefined;
  /** Where people get help: an `https:` address, a path of this site, `mailto:` or `tel:`. Absent: no link. */
  readonly helpHref?: string | undefined;
  /** Where a forgotten password is replaced; the same kinds of address. Absent: no link. */
  readonly forgotPasswordHref?: string | undefined;
  /** Leaves out even the masked places that codes go to: "your phone" stands for them. Default false. */
  readonly hideDestinations?: boolean | undefined;
  /** The level of the one heading of every screen. Default 2. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Sends a security code when its last digit is entered; a text above the button says so first. Default false. */
  readonly autoSubmit?: boolean | undefined;
  /** Whether the first screen takes the focus. Default false; later screens always do. */
  readonly autoFocus?: boolean | undefined;
  /** How numbers, waits and times are written (`en-GB`). Default: the locale of the messages. */
  readonly locale?: string | undefined;
  /**
   * Put on every element that shows or takes a secret, beside `data-mfa-sensitive`: the marks of your session replay tool,
   * such as `{ className: 'ph-no-capture' }`. Keep its identity between renders.
   */
  readonly sensitiveProps?: SensitiveProps | undefined;
  /** Told the title of every screen, with "Error: " first while it has one; for `document.title`. */
  readonly onTitle?: ((title: string) => void) | undefined;
}

export type Urgency = 'status' | 'alert';

export interface Announcer {
  /**
   * Says a text in a live region. The same text twice is said twice. `of`: what it is about; what is said of the page
   * outlives the screen. Default: the screen.
   */
  readonly announce: (text: string, urgency: Urgency, of?: 'screen' | 'page') => void;
  /** The same, but only once for each `occasion` (a failure, a message that was sent), compared by identity. */
  readonly announceOnce: (occasion: object, text: string, urgency: Urgency) => void;
  /** Takes back what was said of a screen that has gone. */
  readonly silence: () => void;
}

/** Moves the focus when a screen has changed; see `use-screen-focus.ts`. */
export type ScreenArrived = (screen: object, options: ScreenArrival) => void;

interface ScreenArrival {
  readonly heading: HTMLElement | null;
  /** Where a person types first, if anywhere. */
  readonly field: HTMLElement | null;
  /** Where the focus goes when this screen follows another. */
  readonly startsAt: 'field' | 'heading';
  /** A screen that is only passed through (loading) does not count as the first one. */
  readonly passing: boolean;
}

/** Whose session it is, as far as a screen may show it. */
export type ShownAccount = Pick<Account, 'identifier' | 'displayName'>;

/** Whose sign-in is shown, and what "not you?" does. */
export interface ShellOwner {
  readonly account?: ShownAccount | undefined;
  readonly onNotYou?: (() => void) | undefined;
}

export interface Shell extends Announcer {
  readonly messages: Messages;
  readonly format: Format;
  readonly options: HostOptions;
  readonly owner: ShellOwner | undefined;
  readonly screenArrived: ScreenArrived;
}
