'use client';
import { readHost } from '@mfa-flow/machine';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { en } from '../messages/en.ts';
import { createFormat, knownLocale } from '../messages/format.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import type { MessageOverrides, Messages } from '../messages/messages.types.ts';
import { OfflineNotice } from '../parts/offline-notice/offline-notice.tsx';
import { SlotsContext } from '../slots/slots-context.ts';
import type { Slots } from '../slots/slots.types.ts';
import { Boundary } from './boundary.tsx';
import { containedEvents } from './contain-events.ts';
import { ShellContext } from './shell-context.ts';
import type { HostOptions, Shell, ShellOwner, Waiting } from './shell.types.ts';
import { useAnnouncer } from './use-announcer.ts';
import { usePressGuard } from './use-press-guard.ts';
import { useOffline } from './use-offline.ts';
import { useScreenFocus } from './use-screen-focus.ts';
import { Stage } from './stage.tsx';

export interface MfaShellProps {
  /** Keep its identity between renders where possible. */
  readonly options?: HostOptions | undefined;
  /** A whole catalog in another language. Default: English. */
  readonly catalog?: Messages | undefined;
  /** Single messages to replace in the catalog. Keep its identity between renders. */
  readonly messages?: MessageOverrides | undefined;
  /** Parts and views to replace. Keep its identity between renders. */
  readonly slots?: Slots | undefined;
  /** Overrides the theme that the page or the system asks for. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** `plain`: no card, for sections inside a page of yours. Needs `settings.css`. Default `card`. */
  readonly layout?: 'card' | 'plain' | undefined;
  /** The account that is signing in. Keep its identity between renders. */
  readonly owner?: ShellOwner | undefined;
  /** The screen inside is shown only until the next one is there. Keep its identity between renders. */
  readonly waiting?: Waiting | undefined;
  readonly children: ReactNode;
}

const noOptions: HostOptions = {};
const nothing = () => null;

/** Fills gaps of a host's catalog with English; ignores a catalog that cannot be read (ERR-33). */
const messagesOf = (catalog: Messages | undefined, overrides: MessageOverrides | undefined): Messages =>
  readHost('messages', en, () => mergeMessages(mergeMessages(en, catalog), overrides));

/** Read once, here: where slots are used, a getter that throws could not be handled. */
const slotsOf = (slots: Slots | undefined): Slots =>
  readHost<Slots>('slots', {}, () => ({ parts: { ...slots?.parts }, views: { ...slots?.views } }));

/** The root element of a flow: messages, slots, focus, and two live regions that exist from the first render. */
export function MfaShell(props: MfaShellProps): ReactElement {
  const { options = noOptions, messages: overrides, theme, owner, children } = props;
  const { catalog } = props;
  // Without a retry button, replace what throws at once.
  const [broken] = useState(() => new Map([['OfflineNotice', true]]));
  const slots = useMemo(() => ({ ...slotsOf(props.slots), broken }), [props.slots, broken]);
  const status = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const announcer = useAnnouncer({ status, alert });
  const { screenArrived, onFocus } = useScreenFocus(options.autoFocus ?? false);
  const offline = useOffline();
  const isWaiting = props.waiting !== undefined;
  const guard = usePressGuard();
  const shell = useMemo<Shell>(() => {
    const messages = messagesOf(catalog, overrides);
    const format = createFormat(knownLocale(options.locale, messages.locale), messages.common.about);
    return { messages, format, options, owner, ...announcer, screenArrived, isWaiting };
  }, [catalog, overrides, options, owner, announcer, screenArrived, isWaiting]);

  return (
    <SlotsContext.Provider value={slots}>
      <ShellContext.Provider value={shell}>
        <div
          {...containedEvents}
          data-mfa-part="root"
          data-mfa-theme={theme}
          data-layout={props.layout}
          lang={shell.messages.locale}
          onFocus={onFocus}
          {...guard}
        >
          <Boundary fallback={nothing}>
            <OfflineNotice offline={offline} />
          </Boundary>
          <Stage waiting={props.waiting}>{children}</Stage>
          <div data-mfa-part="status" role="status" aria-atomic="true" ref={status} />
          <div data-mfa-part="alert" role="alert" aria-atomic="true" ref={alert} />
        </div>
      </ShellContext.Provider>
    </SlotsContext.Provider>
  );
}
