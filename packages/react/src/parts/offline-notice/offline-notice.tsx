'use client';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { Icon } from '../icons/icon.tsx';

export interface OfflineNoticeProps {
  readonly offline: boolean;
}

/** A line above the current screen, which stays usable. */
export const OfflineNotice = replaceablePart(
  'OfflineNotice',
  function DefaultOfflineNotice({ offline }: OfflineNoticeProps): ReactElement | null {
    const { messages, announce } = useShell();
    const { offlineAnnounced, onlineAnnounced, offline: text } = messages.common;
    const before = useRef(false);
    useEffect(() => {
      if (before.current !== offline)
        announce(offline ? offlineAnnounced : onlineAnnounced, 'status', 'page');
      before.current = offline;
    }, [announce, offline, offlineAnnounced, onlineAnnounced]);
    if (!offline) return null;
    return (
      <p data-mfa-part="offline">
        <Icon name="offline" />
        <span>{text}</span>
      </p>
    );
  },
);
