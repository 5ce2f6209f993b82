'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { writeToClipboard } from '../../parts/copy-button/copy-button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { useAnnounce } from '../../shell/use-announcement.ts';
import { SettingsIcon } from '../../settings/parts/settings-icon.tsx';
import type { SettingsIconProps } from '../../settings/parts/settings-icon.tsx';
import { useSaveCodesMessages } from '../../shell/use-save-codes-messages.ts';
import { downloadText } from './download-text.ts';
import { print } from './printed-codes.tsx';

interface SaveActionsProps {
  readonly text: string;
  /** The browser did not allow copying: select the codes, so that the person can. */
  readonly onNotCopied: () => void;
}

interface Outcome {
  readonly done: boolean;
  readonly text: string;
}

/** Copy, download and print, each on a press, and what became of it. A refusal is no error, and stops nothing. */
export function SaveActions({ text, onNotCopied }: SaveActionsProps): ReactElement {
  const words = useSaveCodesMessages().saveCodes;
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (next: Outcome | undefined) => {
    setOutcome(next);
    if (next) announce(next.text, 'status');
  };
  const copy = async () => {
    const done = await writeToClipboard(text);
    if (!done) onNotCopied();
    tell({ done, text: done ? words.copied : words.notCopied });
  };
  const download = () => {
    const done = downloadText(text, words.fileName);
    tell({ done, text: done ? words.downloaded : words.notDownloaded });
  };
  // What becomes of a print the browser shows itself.
  const printNow = () => tell(print() ? undefined : { done: false, text: words.notPrinted });
  const actions: readonly (readonly [SettingsIconProps['name'], string, () => void])[] = [
    ['copy', words.copy, () => void copy()],
    ['download', words.download, download],
    ['print', words.print, printNow],
  ];
  return (
    <div data-mfa-part="save">
      <div data-mfa-part="toolbar">
        {actions.map(([icon, name, act]) => (
          <Button key={icon} onPress={act}>
            <span data-mfa-part="tool">
              <SettingsIcon name={icon} />
              <span>{name}</span>
            </span>
          </Button>
        ))}
      </div>
      {outcome && (
        <p data-mfa-part="copy-result" data-state={outcome.done ? 'done' : 'failed'}>
          <Icon name={outcome.done ? 'check' : 'info'} />
          <span>{outcome.text}</span>
        </p>
      )}
    </div>
  );
}
