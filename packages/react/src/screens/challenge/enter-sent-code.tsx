'use client';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { inBoth, placeInText } from '../../messages/describe-place.ts';
import { Button } from '../../parts/button/button.tsx';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useRejection } from '../shared/use-rejection.ts';
import { CodeForm } from './code-form.tsx';
import { Resend } from './resend.tsx';
import { Safety } from './safety.tsx';
import type { SentCodeViewProps } from './sent-code.view.tsx';
import { toSentKind } from './sent-kind.ts';

type EnterSentCodeProps = SentCodeViewProps & { readonly sent: NonNullable<SentCodeViewProps['sent']> };

/** After a message went out: the field, another message, and what to do when none arrives. */
export function EnterSentCode(props: EnterSentCodeProps): ReactElement {
  const { messages, format } = useShell();
  const { sentCode, code, common } = messages;
  const { kind, destination, sent, onOtherWay } = props;
  const { times, lastsMs } = sent;
  const inputRef = useRef<HTMLInputElement>(null);
  const introId = useId();
  const rejection = useRejection(props.problem, props.failure);
  const place = placeInText(messages, kind, destination);
  const lasts = lastsMs === undefined ? '' : ` ${sentCode.lasts(format.wait(lastsMs))}`;
  useAnnouncement(sent, sentCode.sentAnnounced({ place: place.spoken, times }), 'status');
  return (
    <ScreenFrame
      step="sentCode"
      title={sentCode.heading[toSentKind(kind)]}
      intro={<SpokenText text={inBoth(place, (to) => sentCode.sent({ place: to, times }) + lasts)} />}
      introId={introId}
      progress={props.progress}
      fieldRef={inputRef}
      startsAt="field"
      failed={rejection.occasion !== undefined}
      onExit={props.onExit}
    >
      <CodeForm
        entry={props}
        rejection={rejection}
        situation="sentCode"
        problems={code.problems}
        label={code.label}
        {...(props.format.alphabet === 'digits' && { hint: `${code.digits(props.format.length)}.` })}
        autoComplete="one-time-code"
        describedBy={introId}
        inputRef={inputRef}
      />
      <div data-mfa-part="actions">
        <Resend {...props} place={place.shown} />
        {onOtherWay && <Button onPress={onOtherWay}>{common.otherWay}</Button>}
      </div>
      <Disclosure title={sentCode.notArrivedTitle}>
        <ul data-mfa-part="tips">
          {sentCode.notArrived[toSentKind(kind)].map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </Disclosure>
      <Safety weaker={kind === 'phone' && !onOtherWay} />
    </ScreenFrame>
  );
}
