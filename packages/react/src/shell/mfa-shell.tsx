'use client';
import { readHost } from '@mfa-flow/machine';
import { useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { OfflineNotice } from '../parts/offline-notice/offline-notice.tsx';
import { Area } from '../slots/area.tsx';
import { SlotsContext } from '../slots/slots-context.ts';
import type { Slots } from '../slots/slots.types.ts';
import { Boundary } from './boundary.tsx';
import { containedEvents } from './contain-events.ts';
import { DrawnByHostContext } from './drawn-by-host.ts';
import { Footer, Header } from './frame-bars.tsx';
import { ShellContext } from './shell-context.ts';
import type { MfaShellProps } from './mfa-shell.types.ts';
import type { FramePlaces, HostOptions, Shell } from './shell.types.ts';
import { useAnnouncer } from './use-announcer.ts';
import { useLanguage } from './use-language.ts';
import { usePressGuard } from './use-press-guard.ts';
import { useOffline } from './use-offline.ts';
import { useScreenFocus } from './use-screen-focus.ts';
import { useWaits } from './use-waits.ts';
import { Stage } from './stage.tsx';

const noOptions: HostOptions = {};
const nothing = () => null;
/** Read once, here: where slots are used, a getter that throws could not be handled. */
const slotsOf = (slots: Slots | undefined): Slots =>
  readHost<Slots>('slots', {}, () => ({
    parts: { ...slots?.parts },
    views: { ...slots?.views },
    areas: { ...slots?.areas },
  }));

/** The root element of a flow: messages, slots, focus, and two live regions that exist from the first render. */
export function MfaShell(props: MfaShellProps): ReactElement {
  const { Shell = DrawnShell } = useContext(DrawnByHostContext) ?? {};
  return <Shell {...props} />;
}

function DrawnShell(props: MfaShellProps): ReactElement {
  const { options = noOptions, theme, owner, purpose, children } = props;
  const { messages, format } = useLanguage(props);
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
  const { waiting, waitFor } = useWaits(props.waiting);
  const isWaiting = waiting !== undefined;
  const guard = usePressGuard();
  const shell = useMemo<Shell>(() => {
    const screens = { screenArrived, screenShown, isWaiting, waitFor, purpose, places };
    return { messages, format, options, owner, ...announcer, ...screens };
  }, [
    messages,
    format,
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
