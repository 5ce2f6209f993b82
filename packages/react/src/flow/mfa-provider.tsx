'use client';
import type { MfaAdapter } from '@mfa-flow/contract';
import type { MfaFlowInput } from '@mfa-flow/machine';
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import type { MessageOverrides } from '../messages/messages.types.ts';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import type { MfaShellProps } from '../shell/mfa-shell.types.ts';
import type { HostOptions } from '../shell/shell.types.ts';
import type { FlowProviderProps } from './flow-provider.tsx';

/** What the components share. Each also takes it as a prop, which counts for that one. */
export interface MfaHostProps
  extends
    HostOptions,
    Pick<MfaShellProps, 'catalog' | 'messages' | 'slots' | 'theme'>,
    Pick<FlowProviderProps, 'customViews'>,
    Pick<
      MfaFlowInput,
      | 'ceremonies'
      | 'attestation'
      | 'timeoutMs'
      | 'slowMs'
      | 'defaultCountry'
      | 'onDefect'
      | 'onMisconfigured'
    > {
  /** The backend. Create it once, outside of rendering. */
  readonly adapter?: MfaAdapter | undefined;
  /** Single messages of fresh proof to replace. Keep its identity between renders. */
  readonly stepUpMessages?: MessageOverrides<StepUpMessages> | undefined;
}

export interface MfaProviderProps extends MfaHostProps {
  readonly adapter: MfaAdapter;
  readonly children: ReactNode;
}

const MfaHostContext = createContext<MfaHostProps>({});

/** Adapter, messages, slots, theme and options of every component of mfa-flow inside. Put it near the root of the app. */
export function MfaProvider({ children, ...host }: MfaProviderProps): ReactElement {
  return <MfaHostContext.Provider value={host}>{children}</MfaHostContext.Provider>;
}

/**
 * The props of a component, with what `MfaProvider` holds where they say nothing. Its areas are those of the sign-in: a logo, a
 * way to an account and terms have no place in settings or in a dialog, which show only areas of their own.
 */
export function useHostProps<Props extends MfaHostProps>(props: Props, takes?: 'areas'): Props {
  const { slots, ...others } = useContext(MfaHostContext);
  const withoutAreas = useMemo(() => slots && { parts: slots.parts, views: slots.views }, [slots]);
  const shared = { ...others, slots: takes === 'areas' ? slots : withoutAreas };
  const own = Object.entries(props).filter(([, value]) => value !== undefined);
  // Only what `Props` leaves open is filled in, with values of the same type.
  return { ...shared, ...Object.fromEntries(own) } as Props;
}

/** The adapter, from the component or from `MfaProvider`. */
export function requiredAdapter({ adapter }: MfaHostProps, component: string): MfaAdapter {
  if (adapter) return adapter;
  throw new Error(`<${component}> needs an adapter, as a prop or from <MfaProvider>.`);
}
