'use client';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { inBoth } from '../../messages/describe-place.ts';
import { asSentence, sentences } from '../../messages/sentences.ts';
import { Button } from '../../parts/button/button.tsx';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { OtherFactor } from '../shared/other-factor.tsx';
import { useRejection } from '../shared/use-rejection.ts';
import { useSentAnnouncement } from '../shared/use-sent-announcement.ts';
import { CodeForm } from './code-form.tsx';
import { Resend } from './resend.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';
import { toSentKind } from './sent-kind.ts';
import { sentTo } from './sent-to.ts';

/** While a message is sent and after that: the field, requesting another message, and help if none arrives. */
export function EnterSentCode(props: SentCodeViewProps): ReactElement {
  const shell = useShell();
  const { sentCode, code } = shell.messages;
  const { kind, address, sent, settingUp = false, onOtherFactor, onChangeAddress } = props;
  const sentKind = toSentKind(kind);
  const { times = 1, lastsMs, newestOnly } = sent ?? {};
  const inputRef = useRef<HTMLInputElement>(null);
  const introId = useId();
  const rejection = useRejection(props.problem, props.failure);
  const place = sentTo(shell, props);
  const lasts = lastsMs !== undefined && sentCode.lasts(shell.format.wait(lastsMs));
  const askedFor = settingUp || address !== undefined;
  const tips = [
    ...(onChangeAddress ? [sentCode.checkAddress] : []),
    ...sentCode.notArrived[sentKind],
    // Whoever has not asked for it is not here. It costs a line, so it is where nobody has to read past it.
    ...(askedFor ? [] : [code.notYou]),
  ];
  const digits = props.format.alphabet === 'digits' && asSentence(code.digits(props.format.length));
  const text = sentCode.sentAnnounced({ place: place.spoken, times, newestOnly });
  // What stood there on arrival was read with the field.
  const [isRead] = useState(sent);
  const { resendAt } = props;
  useSentAnnouncement({ sent, text: sent === isRead ? '' : text, resendAt, againIn: sentCode.againIn });
  return (
    <ScreenFrame
      step="sentCode"
      title={sentCode.heading[sentKind]}
      intro={
        sent ? (
          <SpokenText
            text={inBoth(place, (to) => sentences(sentCode.sent({ place: to, times, newestOnly }), lasts))}
          />
        ) : (
          sentCode.sending
        )
      }
      introId={introId}
      progress={props.progress}
      fieldRef={inputRef}
      startsAt="field"
      failed={rejection.occasion !== undefined}
      onBack={props.replacing ? undefined : (onChangeAddress ?? onOtherFactor)}
      onExit={props.onExit}
    >
      <CodeForm
        entry={props}
        rejection={rejection}
        situation="sentCode"
        problems={code.problems}
        label={code.label}
        hint={{
          shown: code.onlyHereShort(shell.options),
          // The cells show how many.
          spoken: sentences(digits, code.onlyHere(shell.options)),
        }}
        autoComplete="one-time-code"
        describedBy={introId}
        inputRef={inputRef}
        notYet={sent ? undefined : sentCode.sending}
        message={kind === 'phone' ? sent : undefined}
      />
      <div data-mfa-part="again">
        <Disclosure title={sentCode.notArrivedTitle}>
          <ul data-mfa-part="tips">
            {tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </Disclosure>
        <Resend {...props} place={place.shown} />
      </div>
      {(onOtherFactor ?? onChangeAddress) && (
        <div data-mfa-part="actions">
          <OtherFactor {...props} />
          {onChangeAddress && (
            <Button kind="quiet" onPress={onChangeAddress}>
              {sentCode.change[sentKind]}
            </Button>
          )}
        </div>
      )}
      {kind === 'phone' && !onOtherFactor && (
        <div data-mfa-part="safety">
          <p>{sentCode.weaker}</p>
        </div>
      )}
    </ScreenFrame>
  );
}
