import type { ReactNode } from 'react';
import type { MessageOverrides, Messages } from '../messages/messages.types.ts';
import type { Slots } from '../slots/slots.types.ts';
import type { HostOptions, ShellOwner, Waiting } from './shell.types.ts';

type Layout = 'card' | 'page' | 'plain';

export interface MfaShellProps {
  /** Keep its identity between renders where possible. */
  readonly options?: HostOptions | undefined;
  /** A whole catalog in another language. Default: English. */
  readonly catalog?: Messages | undefined;
  /** Single messages to replace in the catalog. Keep its identity between renders. */
  readonly messages?: MessageOverrides | undefined;
  /** Parts and views to replace. Keep its identity between renders. */
  readonly slots?: Slots | undefined;
  /** Light or dark whatever the page is. Default: the `color-scheme` of the page. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * `card`: a card as wide as it needs to be. `page`: the card in the middle of a page of its own, which a narrow window fills.
   * `plain`: no card, for a place of yours that has one, such as a dialog. Default `card`.
   */
  readonly layout?: Layout | undefined;
  /** `settings`: sections, and screens that take their place in a card. Needs `settings.css`. */
  readonly kind?: 'settings' | 'setUp' | undefined;
  /** The account that is signing in. Keep its identity between renders. */
  readonly owner?: ShellOwner | undefined;
  /** Leaving a screen signs nobody out, and says so. Default false. */
  readonly isSignedIn?: boolean | undefined;
  /** What all screens are for, as a sentence. */
  readonly purpose?: string | undefined;
  /** The screen inside is shown only until the next one is there. Keep its identity between renders. */
  readonly waiting?: Waiting | undefined;
  readonly children: ReactNode;
}
