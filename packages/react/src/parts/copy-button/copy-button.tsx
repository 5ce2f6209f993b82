'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useAnnounce } from '../../shell/use-announcement.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';

export interface CopyButtonProps {
  readonly children: string;
  readonly text: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The browser did not allow it: select the text, so that the user can copy it. */
  readonly onRefused: () => void;
}

/** Whether the browser has done it. Call it on a press only. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    // Missing on pages without TLS; denied by a permission or an embedding page.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies on a press, and reports the actual result. Never reads the clipboard. */
export function CopyButton(props: CopyButtonProps): ReactElement {
  const { children, text, copied, notCopied, onRefused } = props;
  const announce = useAnnounce();
  const [state, setState] = useState<'done' | 'failed'>();
  const copy = async () => {
    const done = await writeToClipboard(text);
    setState(done ? 'done' : 'failed');
    announce(done ? copied : notCopied, 'status');
    if (!done) onRefused();
  };
  return (
    <>
      <Button kind="quiet" onPress={() => void copy()}>
        {children}
      </Button>
      {state && (
        <p data-mfa-part="copy-result" data-state={state}>
          <Icon name={state === 'done' ? 'check' : 'info'} />
          <span>{state === 'done' ? copied : notCopied}</span>
        </p>
      )}
    </>
  );
}
