'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { FactorList } from '../../parts/factor-list/factor-list.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { ChooseFactorViewProps } from './choose-factor.types.ts';
import { recommendFirst, toFactorItems, toSetUpItems } from './to-factor-items.ts';

/** Several factors: one button for each. Nothing is sent before a press. */
export const ChooseFactorView = replaceableView(
  'chooseFactor',
  function DefaultChooseFactorView(props: ChooseFactorViewProps): ReactElement {
    const shell = useShell();
    const { messages, options } = shell;
    const screenMessages = messages.chooseFactor;
    const { factors, setUps = [], onSetUp = () => {}, notice } = props;
    const nothingReady = factors.length === 0;
    const readyIntro = setUps.length > 0 ? screenMessages.introWithSetUp : screenMessages.intro;
    const further = toSetUpItems(shell, setUps, onSetUp);
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
        <FactorList
          items={nothingReady ? recommendFirst(further) : [...toFactorItems(shell, props), ...further]}
        />
      </ScreenFrame>
    );
  },
);
