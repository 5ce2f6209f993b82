'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { FactorList } from '../../parts/factor-list/factor-list.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';

export type ReplaceableKind = 'authenticator' | 'email' | 'phone';

export interface ReplaceFactorViewProps {
  /** The factors that may be lost, in the order to show them. */
  readonly factors: readonly { readonly id: string; readonly kind: ReplaceableKind }[];
  /** If the backend says so. */
  readonly recoveryCodesLeft?: number | undefined;
  /** The chosen factor could not be replaced. A new object each time. */
  readonly notReplaced?: object | undefined;
  readonly onReplace: (factorId: string) => void;
  readonly onSkip: () => void;
  readonly onExit?: (() => void) | undefined;
}

/** At this number, new recovery codes should be created. */
const few = 2;

/** After a recovery code: the user may have lost another factor. */
export function DefaultReplaceFactorView(props: ReplaceFactorViewProps): ReactElement {
  const { messages } = useShell();
  const screenMessages = useMessagesOnDemand('replaceFactor');
  const { factors, recoveryCodesLeft: left, notReplaced, onReplace, onSkip } = props;
  const count = left === undefined ? undefined : messages.recovery.left(left);
  const codes = count && (left ?? 0) <= few ? `${count} ${screenMessages.makeNewCodes}` : count;
  const arrival = useMemo(() => ({}), []);
  useAnnouncement(arrival, codes, 'status');
  useAnnouncement(notReplaced, screenMessages.notReplaced, 'alert');
  return (
    <ScreenFrame
      step="replaceFactor"
      title={screenMessages.heading}
      intro={
        <>
          <p>{codes ? `${screenMessages.signedIn} ${codes}` : screenMessages.signedIn}</p>
          <p>{screenMessages.intro}</p>
        </>
      }
      failed={notReplaced !== undefined}
      onExit={props.onExit}
    >
      {notReplaced && <FailureMessage text={screenMessages.notReplaced} />}
      <FactorList
        items={factors.map(({ id, kind }) => ({
          key: id,
          kind,
          purpose: 'setUp',
          name: screenMessages.replace[kind].name,
          detail: { shown: screenMessages.replace[kind].hint, spoken: screenMessages.replace[kind].hint },
          lastUsed: false,
          onChoose: () => onReplace(id),
        }))}
      />
      <div data-mfa-part="actions">
        <Button kind="primary" onPress={onSkip}>
          {screenMessages.skip}
        </Button>
      </div>
    </ScreenFrame>
  );
}
