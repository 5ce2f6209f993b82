'use client';
import type { ReactElement, Ref } from 'react';
import { Area } from '../slots/area.tsx';
import { safeHref } from './safe-href.ts';
import { useShell } from './shell-context.ts';

interface BarProps {
  /** The screen on show. */
  readonly step: string | undefined;
}

/** Where each screen puts what it has to say there. */
type Place = Ref<HTMLDivElement>;

interface HeaderProps extends BarProps {
  readonly backRef: Place;
  readonly accountRef: Place;
}

/** The way back, whose page it is, and whose sign-in. It stays while screens change. */
export const Header = ({ step, backRef, accountRef }: HeaderProps): ReactElement => (
  <div data-mfa-part="header">
    <div data-mfa-part="back" ref={backRef} />
    <Area name="logo" step={step} />
    <div data-mfa-part="account-place" ref={accountRef} />
  </div>
);

/** The way out and the way to help, always at the same place. */
export function Footer({ step, exitRef }: BarProps & { readonly exitRef: Place }): ReactElement {
  const { messages, options } = useShell();
  // There it is the button.
  const helpHref = step === 'denied' ? undefined : safeHref(options.helpHref, 'helpHref');
  return (
    <div data-mfa-part="footer">
      <div data-mfa-part="exit" ref={exitRef} />
      <Area name="footer" step={step} />
      {helpHref && (
        <a data-mfa-part="help" href={helpHref}>
          {messages.common.help}
        </a>
      )}
    </div>
  );
}
