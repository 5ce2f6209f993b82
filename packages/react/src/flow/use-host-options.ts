'use client';
import { callHost, readHost } from '@mfa-flow/machine';
import { useInsertionEffect, useMemo, useRef } from 'react';
import type { HostOptions } from '../shell/shell.types.ts';

/** The host's options as one object that changes only when one of them does. */
export function useHostOptions(props: HostOptions): HostOptions {
  const { service, helpHref, forgotPasswordHref, hideDestinations, autoSubmit } = props;
  const { headingLevel, autoFocus, locale, sensitiveProps, onTitle } = props;
  const latest = useRef(onTitle);
  // Before the effects of the screens, which report their titles.
  useInsertionEffect(() => {
    latest.current = onTitle;
  });
  return useMemo(() => {
    const report = (title: string) => void callHost('onTitle', () => latest.current?.(title));
    return {
      // Rendered as it is, so accept only a string: React throws on an object.
      service: typeof service === 'string' ? service : undefined,
      helpHref,
      forgotPasswordHref,
      hideDestinations,
      autoSubmit,
      headingLevel,
      autoFocus,
      locale,
      sensitiveProps: marksIn(sensitiveProps),
      onTitle: report,
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

/** Allows only marks: a handler or a value would change what the field does. */
function marksIn(given: HostOptions['sensitiveProps']): HostOptions['sensitiveProps'] {
  const isMark = ([name, value]: [string, unknown]) =>
    typeof value === 'string' && (name === 'className' || name.startsWith('data-'));
  const entries = readHost('sensitiveProps', [], () => Object.entries(given ?? {}));
  return Object.fromEntries(entries.filter(isMark));
}
