'use client';
import { readHost } from '@mfa-flow/machine';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { createFormat, knownLocale } from '../messages/format.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { MessageOverrides, Messages } from '../messages/messages.types.ts';
import { OfflineNotice } from '../parts/offline-notice/offline-notice.tsx';
import { Area } from '../slots/area.tsx';
import { SlotsContext } from '../slots/slots-context.ts';
import type { Slots } from '../slots/slots.types.ts';
import { Boundary } from './boundary.tsx';
import { containedEvents } from './contain-events.ts';
import { Footer, Header } from './frame-bars.tsx';
import { ShellContext } from './shell-context.ts';
import type { FramePlaces, HostOptions, Shell, ShellOwner, Waiting } from './shell.types.ts';
import { useAnnouncer } from './use-announcer.ts';
import { usePressGuard } from './use-press-guard.ts';
import { useOffline } from './use-offline.ts';
import { useScreenFocus } from './use-screen-focus.ts';
import { Stage } from './stage.tsx';

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

const noOptions: HostOptions = {};
const nothing = () => null;
const noWaits: readonly Waiting[] = [];

/** Several waits at a time are one for whoever waits. */
function asOne(waits: readonly Waiting[]): Waiting | undefined {
  const [first] = waits;
  if (!first || waits.length === 1) return first;
  return {
    slow: waits.some(({ slow }) => slow),
    onCancel: () => {
      for (const { onCancel } of waits) onCancel();
    },
    words: waits.find(({ words }) => words)?.words,
  };
}

/** Read once, here: where slots are used, a getter that throws could not be handled. */
const slotsOf = (slots: Slots | undefined): Slots =>
  readHost<Slots>('slots', {}, () => ({
    parts: { ...slots?.parts },
    views: { ...slots?.views },
    areas: { ...slots?.areas },
  }));

/** The root element of a flow: messages, slots, focus, and two live regions that exist from the first render. */
export function MfaShell(props: MfaShellProps): ReactElement {
  const { options = noOptions, messages: overrides, theme, owner, children } = props;
  const { catalog, isSignedIn = false, purpose } = props;
  // Without a retry button, replace what throws at once.
  const [broken] = useState(() => new Map([['OfflineNotice', true]]));
  const slots = useMemo(() => ({ ...slotsOf(props.slots), broken }), [props.slots, broken]);
  const status = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const announcer = useAnnouncer({ status, alert });
  const { moveFocus } = announcer;
  const { screenArrived, onFocus } = useScreenFocus(options.autoFocus ?? false, moveFocus);
  const [shown, setShown] = useState<{
    readonly screen: object;
    readonly step: string;
    readonly isPassing: boolean;
  }>();
  const screenShown = useCallback<Shell['screenShown']>((screen, step, isPassing = false) => {
    setShown((before) => (before?.screen === screen ? before : { screen, step, isPassing }));
  }, []);
  const [back, setBack] = useState<HTMLElement | null>(null);
  const [account, setAccount] = useState<HTMLElement | null>(null);
  const [exit, setExit] = useState<HTMLElement | null>(null);
  const places = useMemo<FramePlaces>(() => ({ back, account, exit }), [back, account, exit]);
  const offline = useOffline();
  const [waits, setWaits] = useState(noWaits);
  const waitFor = useCallback<Shell['waitFor']>((one) => {
    setWaits((before) => [...before, one]);
    return () => setWaits((before) => before.filter((each) => each !== one));
  }, []);
  const waiting = useMemo(
    () => asOne(props.waiting ? [props.waiting, ...waits] : waits),
    [props.waiting, waits],
  );
  const isWaiting = waiting !== undefined;
  const guard = usePressGuard();
  const shell = useMemo<Shell>(() => {
    const given = messagesOf(catalog, overrides);
    const { cancel, signedInAs } = given.common;
    const messages = isSignedIn
      ? { ...given, common: { ...given.common, exit: cancel, signingInAs: signedInAs } }
      : given;
    const format = createFormat(knownLocale(options.locale, messages.locale), messages.common.about);
    const screens = { screenArrived, screenShown, isWaiting, waitFor, purpose, places };
    return { messages, format, options, owner, ...announcer, ...screens };
  }, [
    catalog,
    overrides,
    isSignedIn,
    options,
    owner,
    announcer,
    screenArrived,
    screenShown,
    isWaiting,
    waitFor,
    purpose,
    places,
  ]);

  return (
    <SlotsContext.Provider value={slots}>
      <ShellContext.Provider value={shell}>
        <div
          {...containedEvents}
          data-mfa-part="root"
          data-mfa-theme={theme}
          data-layout={props.layout}
          data-kind={props.kind}
          lang={shell.messages.locale}
          dir={shell.messages.direction}
          onFocus={onFocus}
          {...guard}
        >
          <Stage
            waiting={waiting}
            screen={shown?.isPassing ? undefined : shown?.screen}
            header={<Header step={shown?.step} backRef={setBack} accountRef={setAccount} />}
            footer={<Footer step={shown?.step} exitRef={setExit} />}
          >
            <Boundary fallback={nothing}>
              <OfflineNotice offline={offline} />
            </Boundary>
            {children}
          </Stage>
          <Area name="terms" step={shown?.step} />
          <div data-mfa-part="status" role="status" aria-atomic="true" ref={status} />
          <div data-mfa-part="alert" role="alert" aria-atomic="true" ref={alert} />
        </div>
      </ShellContext.Provider>
    </SlotsContext.Provider>
  );
}
