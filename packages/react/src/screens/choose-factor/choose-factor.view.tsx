'use client';
import type { Factor } from '@mfa-flow/contract';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { FactorList } from '../../parts/factor-list/factor-list.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { toFactorItems, toSetUpItems } from './to-factor-items.ts';

export interface ChooseFactorViewProps {
  /** The factors that can be used now, in the order to show them. A factor with several places becomes several entries. */
  readonly factors: readonly Factor[];
  /** The factors that can be set up now, in the order to show them, after those that are ready. Default none. */
  readonly setUps?: readonly Factor[] | undefined;
  readonly onSetUp?: ((factorId: string) => void) | undefined;
  /** Factors that cannot be used before a moment (epoch ms), by factor id. They stay in the list. */
  readonly waits?: ReadonlyMap<string, number> | undefined;
  /** Why the person is back at the list. */
  readonly notice?: 'factorGone' | 'factorUnusable' | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** `destinationId` only where the factor has several places. */
  readonly onChoose: (factorId: string, destinationId?: string) => void;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}

/** Several ways to confirm: one button for each, nothing is sent before one is pressed. */
export const ChooseFactorView = replaceableView(
  'chooseFactor',
  function DefaultChooseFactorView(props: ChooseFactorViewProps): ReactElement {
    const shell = useShell();
    const { messages, options } = shell;
    const screenMessages = messages.chooseFactor;
    const { factors, setUps = [], onSetUp = () => {}, notice } = props;
    const nothingReady = factors.length === 0;
    const readyIntro = setUps.length > 0 ? screenMessages.introWithSetUp : screenMessages.intro;
    const occasion = useMemo(() => notice && { notice, factors }, [notice, factors]);
    const text = notice && screenMessages[notice];
    useAnnouncement(occasion, text, 'alert');
    return (
      <ScreenFrame
        step="chooseFactor"
        title={nothingReady ? screenMessages.setUpHeading : screenMessages.heading}
        intro={nothingReady ? screenMessages.setUpIntro(options) : readyIntro}
        progress={props.progress}
        failed={notice !== undefined}
        onExit={props.onExit}
      >
        {text && <FailureMessage text={text} />}
        <FactorList items={[...toFactorItems(shell, props), ...toSetUpItems(shell, setUps, onSetUp)]} />
      </ScreenFrame>
    );
  },
);
