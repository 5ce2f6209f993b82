'use client';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

const shortWaitMs = 300;

export interface CheckFactorsViewProps {
  /** The read is slow: shows that. Default false. */
  readonly slow?: boolean | undefined;
  /** Stops waiting. Offered once the read is slow. */
  readonly onCancelCall?: (() => void) | undefined;
}

/** The session is being read. A short wait shows no spinner. */
export const CheckFactorsView = replaceableView(
  'checkFactors',
  function DefaultCheckFactorsView({ slow = false, onCancelCall }: CheckFactorsViewProps): ReactElement {
    const { messages } = useShell();
    const { checkFactors, common } = messages;
    const [shown, setShown] = useState(false);
    useEffect(() => {
      const timer = setTimeout(() => setShown(true), shortWaitMs);
      return () => clearTimeout(timer);
    }, []);
    useAnnouncementWhen(shown, slow ? common.stillWorking : common.loading);
    return (
      <ScreenFrame step="checkFactors" title={checkFactors.heading} passing>
        <div data-mfa-part="waiting" data-kind="screen">
          {shown && <Spinner text={slow ? common.stillWorking : common.loading} />}
          {slow && onCancelCall && (
            <Button kind="quiet" onPress={onCancelCall}>
              {common.cancel}
            </Button>
          )}
        </div>
      </ScreenFrame>
    );
  },
);
