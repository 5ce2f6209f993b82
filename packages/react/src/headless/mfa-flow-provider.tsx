'use client';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { MfaFlow } from '../flow/mfa-flow.tsx';
import type { MfaFlowProps } from '../flow/mfa-flow.types.ts';
import { Headless } from './headless.tsx';
import { CustomViewsContext } from './custom-views.ts';
import { customPublisher } from './publishing-shell.tsx';

export type MfaFlowProviderProps = MfaFlowProps & { readonly children: ReactNode };

/**
 * A sign-in without its screens: draw them with `useMfaScreen`, and leave to `MfaScreen` those that you don't. Takes the props of
 * `MfaFlow`. Announcing, moving the focus and the title of the page are up to your screens.
 */
export function MfaFlowProvider({ children, ...flow }: MfaFlowProviderProps): ReactElement {
  const { customViews } = flow;
  const published = useMemo(
    () =>
      customViews &&
      Object.fromEntries(Object.keys(customViews).map((kind) => [kind, customPublisher(kind)])),
    [customViews],
  );
  return (
    <CustomViewsContext.Provider value={customViews}>
      <Headless kind="flow" running={<MfaFlow {...flow} customViews={published} />}>
        {children}
      </Headless>
    </CustomViewsContext.Provider>
  );
}
