'use client';
import { createContext, useContext, useMemo, useState, type ComponentType, type ReactElement } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { NoticeProps } from '../parts/notice/notice.tsx';
import { ShellContext } from '../shell/shell-context.ts';
import type { MfaShellProps } from '../shell/mfa-shell.types.ts';
import type { Shell } from '../shell/shell.types.ts';
import { useBrowserLayoutEffect } from '../shell/use-browser-layout-effect.ts';
import { useLanguage } from '../shell/use-language.ts';
import { useWaits } from '../shell/use-waits.ts';
import { SlotsContext } from '../slots/slots-context.ts';
import type { SettingsViews, StepUpViews, ViewProps } from '../slots/slots.types.ts';
import type { PublishedView, ScreenStore } from './screen-store.ts';

/** Where what runs here is shown. */
export const PublishingContext = createContext<ScreenStore | undefined>(undefined);

function useStore(): ScreenStore {
  const store = useContext(PublishingContext);
  if (!store) throw new Error('A screen was published to nobody.');
  return store;
}

const FrameContext = createContext<PublishedView['frame']>({});

/** Total: a view that is not published would be drawn where nobody sees it. */
const names: Readonly<Record<keyof (ViewProps & SettingsViews & StepUpViews) | 'broken', true>> = {
  firstFactor: true,
  signInByCode: true,
  signInLink: true,
  checkFactors: true,
  otherAccount: true,
  chooseFactor: true,
  authenticator: true,
  sentCode: true,
  ceremony: true,
  recovery: true,
  replaceFactor: true,
  setUpAddress: true,
  setUpAuthenticator: true,
  verifyEmail: true,
  returning: true,
  limited: true,
  denied: true,
  unreachable: true,
  signedOut: true,
  signingOut: true,
  done: true,
  settings: true,
  settingsConfirmTask: true,
  settingsRemoveFactor: true,
  settingsTurnOff: true,
  settingsRegenerateCodes: true,
  settingsSignOutOthers: true,
  settingsRenameFactor: true,
  settingsSessionEnds: true,
  settingsRecoveryCodes: true,
  settingsUnknownCodes: true,
  settingsAddFactor: true,
  settingsNameFactor: true,
  settingsMakeCodes: true,
  settingsCodesFromBefore: true,
  settingsTurnOn: true,
  settingsSetUpSummary: true,
  settingsSetUpInterrupted: true,
  stepUpProved: true,
  stepUpSessionChanged: true,
  stepUpUnavailable: true,
  broken: true,
};

/** Draws nothing: says what there is to draw. */
function usePublish(screen: string, props: object): null {
  const store = useStore();
  const frame = useContext(FrameContext);
  const [instance] = useState(store.nextInstance);
  useBrowserLayoutEffect(
    () => store.show({ screen, instance, props, frame }),
    [store, screen, instance, props, frame],
  );
  useBrowserLayoutEffect(() => () => store.leave(instance), [store, instance]);
  return null;
}

const views = Object.fromEntries(
  Object.keys(names).map((name) => [
    name,
    function PublishedScreen(props: object) {
      return usePublish(name, props);
    },
  ]),
);

const customPublishers = new Map<string, ComponentType<AuthenticatorViewProps>>();

/** The screen for a factor that only the host knows. The same one each time, so that a host's render does not begin it anew. */
export function customPublisher(kind: string): ComponentType<AuthenticatorViewProps> {
  const known = customPublishers.get(kind);
  if (known) return known;
  const publisher = function PublishedCustomScreen(props: AuthenticatorViewProps) {
    return usePublish('custom', { ...props, kind });
  };
  customPublishers.set(kind, publisher);
  return publisher;
}

function PublishedNotice({ children }: NoticeProps): null {
  const store = useStore();
  useBrowserLayoutEffect(() => store.notify(children), [store, children]);
  useBrowserLayoutEffect(() => () => store.notify(undefined), [store]);
  return null;
}

const slots = { views, parts: { Notice: PublishedNotice }, broken: new Map<string, boolean>() };

const doNothing = () => undefined;
/** The host's own screens announce, and move the focus. */
const quiet: Omit<Shell, 'messages' | 'format' | 'options' | 'owner' | 'isWaiting' | 'purpose' | 'waitFor'> =
  {
    announce: doNothing,
    announceOnce: doNothing,
    withdraw: doNothing,
    moveFocus: doNothing,
    silence: doNothing,
    screenArrived: doNothing,
    screenShown: doNothing,
    places: { back: null, account: null, exit: null },
  };

const noOptions: Shell['options'] = {};

/** Stands for `MfaShell` where a host draws the screens. */
export function PublishingShell({ children, ...props }: MfaShellProps): ReactElement {
  const { options = noOptions, owner, purpose } = props;
  const { waiting, waitFor } = useWaits(props.waiting);
  const { messages, format } = useLanguage(props);
  const isWaiting = waiting !== undefined;
  const shell = useMemo<Shell>(
    () => ({ ...quiet, messages, format, options, owner, isWaiting, purpose, waitFor }),
    [messages, format, options, owner, isWaiting, purpose, waitFor],
  );
  const { catalog, messages: overrides, slots: hostSlots, theme, layout, kind, isSignedIn } = props;
  const frame = useMemo(
    () => ({
      options,
      catalog,
      messages: overrides,
      slots: hostSlots,
      theme,
      layout,
      kind,
      owner,
      isSignedIn,
      purpose,
      waiting,
    }),
    [options, catalog, overrides, hostSlots, theme, layout, kind, owner, isSignedIn, purpose, waiting],
  );
  return (
    <SlotsContext.Provider value={slots}>
      <ShellContext.Provider value={shell}>
        <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
      </ShellContext.Provider>
    </SlotsContext.Provider>
  );
}
