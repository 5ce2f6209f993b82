'use client';
import type { AccountFactor } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { listWays } from '../name-of-factor.ts';
import { useDates } from '../../shell/use-dates.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface SetUpSummaryViewProps {
  /** What counts now. */
  readonly factors: readonly AccountFactor[];
  readonly hasRecoveryCodes: boolean;
  readonly onDone: () => void;
  /** Adds another. Absent where nothing can be added. */
  readonly onAdd?: (() => void) | undefined;
}

/** After set-up: what happens at the next sign-in. */
export const SetUpSummaryView = replaceableView(
  'settingsSetUpSummary',
  function DefaultSetUpSummaryView(props: SetUpSummaryViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const words = settings.summary;
    const { locale } = useDates();
    const { factors, hasRecoveryCodes, onDone, onAdd } = props;
    return (
      <ScreenFrame
        step="setUpSummary"
        icon={<Icon name="check" />}
        iconKind="success"
        align="center"
        title={words.heading}
        intro={
          <>
            <p>{words.text(listWays(shell, settings, factors, locale))}</p>
            {hasRecoveryCodes && <p>{words.keepCodes}</p>}
          </>
        }
        isSignedIn
      >
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onDone}>
            {words.done}
          </Button>
          {onAdd && (
            <Button kind="quiet" onPress={onAdd}>
              {words.addAnother}
            </Button>
          )}
        </div>
      </ScreenFrame>
    );
  },
);
