'use client';
import { callHost } from '@mfa-flow/machine';
import { useInsertionEffect, useMemo, useRef } from 'react';
import type { HostOptions } from '../shell/shell.types.ts';

/** The host's options as one object that changes only when one of them does. */
export function useHostOptions(props: HostOptions): HostOptions {
  const { service, helpHref, forgotPasswordHref, hideDestinations, autoSubmit } = props;
  const { headingLevel, autoFocus, locale, sensitiveProps, onTitle } = props;
  const latest = useRef(onTitle);
  // Before the effects of the screens, which tell their titles.
  useInsertionEffect(() => {
    latest.current = onTitle;
  });
  return useMemo(() => {
    const told = (title: string) => void callHost('onTitle', () => latest.current?.(title));
    return {
      service,
      helpHref,
      forgotPasswordHref,
      hideDestinations,
      autoSubmit,
      headingLevel,
      autoFocus,
      locale,
      sensitiveProps,
      onTitle: told,
    };
  }, [
    service,
    helpHref,
    forgotPasswordHref,
    hideDestinations,
    autoSubmit,
    headingLevel,
    autoFocus,
    locale,
    sensitiveProps,
  ]);
}
