'use client';
import { taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useRef, type ReactElement } from 'react';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';

/** The call of a task that a press has begun, beside the page that it was pressed on. */
export function TaskUnderway({ actor }: { readonly actor: TaskActor }): ReactElement {
  const { working } = useSettingsMessages().confirmation;
  const isSlow = useSelector(actor, taskSelectors.selectIsSlow);
  const nowhere = useRef<HTMLElement>(null);
  useAnnouncementWhen(true, working);
  return (
    <div data-mfa-part="underway">
      <Spinner text={working} />
      {isSlow && <SlowCall onCancel={() => actor.send({ type: 'call.cancelled' })} focusAfter={nowhere} />}
    </div>
  );
}
