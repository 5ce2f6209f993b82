'use client';
import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { MessagesOnDemand } from '../../messages/on-demand.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FactorList } from '../../parts/factor-list/factor-list.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import type { Shell } from '../../shell/shell.types.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { inOneText } from '../../messages/sentences.ts';

export type ReplaceableKind = 'authenticator' | 'email' | 'phone';

export interface ReplaceFactorViewProps {
  /** The factors that may be lost, in the order to show them. */
  readonly factors: readonly { readonly id: string; readonly kind: ReplaceableKind }[];
  /** If the backend says so. */
  readonly recoveryCodesLeft?: number | undefined;
  /** The chosen factor could not be replaced. A new object each time. */
  readonly notReplaced?: object | undefined;
  /** Makes a new set of recovery codes. Absent where enough are left, or the backend cannot. */
  readonly onNewCodes?: (() => void) | undefined;
  /** The new set is being made. Default false. */
  readonly busy?: boolean | undefined;
  /** That takes long: says so, and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why there is no new set. A new object each time. */
  readonly codesFailure?: ShownFailure | undefined;
  readonly onReplace: (factorId: string) => void;
  readonly onSkip: () => void;
  readonly onExit?: (() => void) | undefined;
}

/** At this number, new recovery codes should be created. */
const few = 2;

/** A lost answer may have made a set that nobody has seen (ERR-29). */
const unknownAfter: readonly string[] = ['offline', 'server', 'malformed', 'unexpected', 'timeout'];

function describeRenewal(
  shell: Shell,
  messages: MessagesOnDemand['replaceFactor'],
  failure: ShownFailure,
): string {
  if (unknownAfter.includes(failure.code)) return messages.newCodesUnknown;
  const isForSettings = failure.code === 'input_refused' || failure.code === 'step_up_required';
  return isForSettings ? messages.newCodesInSettings : describeFailure(shell, failure);
}

/** After a recovery code: the user may have lost another factor. */
export function DefaultReplaceFactorView(props: ReplaceFactorViewProps): ReactElement {
  const shell = useShell();
  const { messages } = shell;
  const screenMessages = useMessagesOnDemand('replaceFactor');
  const { factors, recoveryCodesLeft: left, notReplaced, onNewCodes, busy = false, slow = false } = props;
  const { codesFailure, onReplace, onSkip } = props;
  const skipRef = useRef<HTMLButtonElement>(null);
  const count = left === undefined ? undefined : messages.recovery.left(left);
  const isFew = left !== undefined && left <= few;
  const soon = onNewCodes ? screenMessages.newCodesWarning : screenMessages.makeNewCodes;
  const codes = count && isFew ? inOneText([count, soon]) : count;
  const failure = codesFailure && describeRenewal(shell, screenMessages, codesFailure);
  const arrival = useMemo(() => ({}), []);
  useAnnouncement(arrival, codes, 'status');
  useAnnouncement(notReplaced, screenMessages.notReplaced, 'alert');
  useAnnouncement(codesFailure, failure, 'alert');
  useAnnouncementWhen(busy, messages.common.loading);
  return (
    <ScreenFrame
      step="replaceFactor"
      title={factors.length > 0 ? screenMessages.heading : screenMessages.codesHeading}
      intro={
        <>
          <p>{inOneText([screenMessages.signedIn, codes])}</p>
          {factors.length > 0 && <p>{screenMessages.intro}</p>}
        </>
      }
      failed={notReplaced !== undefined || failure !== undefined}
      onExit={props.onExit}
    >
      {notReplaced && <FailureMessage text={screenMessages.notReplaced} />}
      {failure && <FailureMessage text={failure} />}
      {factors.length > 0 && (
        <FactorList
          items={factors.map(({ id, kind }) => ({
            key: id,
            kind,
            purpose: 'setUp',
            name: screenMessages.replace[kind].name,
            detail: { shown: screenMessages.replace[kind].hint, spoken: screenMessages.replace[kind].hint },
            lastUsed: false,
            onChoose: () => {
              if (!busy) onReplace(id);
            },
          }))}
        />
      )}
      <div data-mfa-part="actions">
        {onNewCodes && (
          <Button kind="primary" busyText={busy ? messages.common.loading : undefined} onPress={onNewCodes}>
            {screenMessages.newCodes}
          </Button>
        )}
        <Button kind="quiet" buttonRef={skipRef} blocked={busy} onPress={onSkip}>
          {screenMessages.skip}
        </Button>
        {busy && slow && <SlowCall onCancel={props.onCancelCall} focusAfter={skipRef} />}
      </div>
    </ScreenFrame>
  );
}

export const ReplaceFactorView = replaceableView('replaceFactor', DefaultReplaceFactorView);
