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
  /** The browser did not let it happen: select the text, so that the person can. */
  readonly onRefused: () => void;
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    // Absent on pages without TLS, refused by permission or by an embedding page.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies on a press, and tells what really came of it. The clipboard is never read. */
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
