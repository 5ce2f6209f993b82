import { useEffect, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useAnnounce } from './announcer.tsx';

interface CopyButtonProps {
  /** What is copied, in words: the name of the button. */
  readonly what: string;
  /** The element that holds the text, and nothing else. */
  readonly from: RefObject<HTMLElement | null>;
}

type Outcome = 'copied' | 'selected';
const said = {
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
} satisfies Record<Outcome, string>;

/** Copies, and says what really came of it. Where the browser refuses, the text is selected instead. */
export function CopyButton({ what, from }: CopyButtonProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>();
  const announce = useAnnounce();

  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const element = from.current;
    if (!element) return;
    const came = await copyText(element);
    setOutcome(came);
    announce(`${said[came]}.`);
  };
  return (
    <button type="button" className="small-button" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      {outcome === 'copied' ? 'Copied' : outcome === 'selected' ? 'Selected' : 'Copy'}
    </button>
  );
}

async function copyText(element: HTMLElement): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
