import { useEffect, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useAnnounce } from './announcer.tsx';

interface CopyButtonProps {
  /** What is copied, in words, for the name of the button. */
  readonly what: string;
  /** The element that holds the text, and nothing else. */
  readonly from: RefObject<HTMLElement | null>;
  /** Only the icon is seen. */
  readonly isSmall?: boolean;
}

type Outcome = 'copied' | 'selected';
const said = {
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
} satisfies Record<Outcome, string>;

/** Copies, and announces the actual result. If the browser refuses, the text is selected instead. */
export function CopyButton({ what, from, isSmall = false }: CopyButtonProps): ReactElement {
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
    <button
      type="button"
      className={isSmall ? 'icon-button' : 'small-button'}
      aria-label={`Copy ${what}`}
      onClick={() => void copy()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={outcome === 'copied' ? check : sheets} />
      </svg>
      {!isSmall && (outcome === 'copied' ? 'Copied' : outcome === 'selected' ? 'Selected' : 'Copy')}
    </button>
  );
}

const check = 'm3 8.5 3.5 3.5L13 5';
const sheets = 'M5.5 5.5h8v8h-8zM10.5 2.5h-8v8';

async function copyText(element: HTMLElement): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
