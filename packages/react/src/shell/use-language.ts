'use client';
import { useMemo } from 'react';
import { createFormat, knownLocale, type Format } from '../messages/format.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Messages } from '../messages/messages.types.ts';
import type { MfaShellProps } from './mfa-shell.types.ts';

export interface Language {
  readonly messages: Messages;
  readonly format: Format;
}

/** The messages of a host's catalog, and how waits and times are written beside them. */
export function useLanguage({
  catalog,
  messages: overrides,
  options,
  isSignedIn,
}: LanguageOptions): Language {
  const asked = options?.locale;
  return useMemo(() => {
    const given = messagesOf(catalog, overrides);
    const { cancel, signedInAs } = given.common;
    const messages = isSignedIn
      ? { ...given, common: { ...given.common, exit: cancel, signingInAs: signedInAs } }
      : given;
    return { messages, format: createFormat(knownLocale(asked, messages.locale), messages.common.about) };
  }, [catalog, overrides, isSignedIn, asked]);
}

type LanguageOptions = Pick<MfaShellProps, 'catalog' | 'messages' | 'options' | 'isSignedIn'>;
