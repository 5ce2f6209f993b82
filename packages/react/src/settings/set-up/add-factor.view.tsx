'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { recommendFirst } from '../../screens/choose-factor/to-factor-items.ts';
import { placeInList, sameText } from '../../messages/describe-place.ts';
import { factorKindMessages } from '../../messages/factor-kind-messages.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { FactorList } from '../../parts/factor-list/factor-list.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface AddFactorViewProps {
  /** In the order to show them. */
  readonly addable: readonly AddableFactor[];
  /** Why the chosen one could not be begun. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  readonly stepper?: StepperProps | undefined;
  readonly onChoose: (kind: AddableFactor['kind']) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Which factor to add: one button for each kind, like the list at sign-in. */
export const AddFactorView = replaceableView(
  'settingsAddFactor',
  function DefaultAddFactorView(props: AddFactorViewProps): ReactElement {
    const shell = useShell();
    const { messages } = shell;
    const settings = useSettingsMessages();
    const words = settings.addFactor;
    const { addable, failure, stepper, onChoose, onCancel } = props;
    const error = failure && describeFailure(shell, failure);
    useAnnouncement(failure, error, 'alert');
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="addFactor"
          title={words.heading}
          intro={addable.length > 1 ? words.intro : undefined}
          failed={failure !== undefined}
          isSignedIn
          onExit={onCancel}
          exitText={words.cancel}
        >
          {error && <FailureMessage text={error} />}
          {addable.length === 0 && <Notice>{words.nothing}</Notice>}
          <FactorList
            items={recommendFirst(
              addable.map(({ kind, destinations }) => {
                const { name, hint, setUp } = factorKindMessages(messages, kind);
                const text = setUp?.hint ?? hint;
                return {
                  key: kind,
                  kind,
                  purpose: 'setUp',
                  name: setUp?.name ?? messages.chooseFactor.setUp(name),
                  detail: placeInList(shell, destinations[0]) ?? (text ? sameText(text) : undefined),
                  note: kind === 'phone' || kind === 'email' ? settings.factors.weaker : undefined,
                  lastUsed: false,
                  onChoose: () => onChoose(kind),
                };
              }),
            )}
          />
        </ScreenFrame>
      </>
    );
  },
);
