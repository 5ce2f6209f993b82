'use client';
import { useMemo } from 'react';
import { enSaveCodes } from '../messages/en.save-codes.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import type { SaveCodesMessages } from '../messages/settings.types.ts';
import { useShell } from './shell-context.ts';

/** The messages of recovery codes, without the others of settings. */
export function useSaveCodesMessages(): SaveCodesMessages {
  const { messages } = useShell();
  return useMemo(() => {
    const { saveCodes, guided } = messages.settings ?? {};
    return mergeMessages(enSaveCodes, { ...(saveCodes && { saveCodes }), ...(guided && { guided }) });
  }, [messages]);
}
