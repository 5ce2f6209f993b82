import type { Message } from '@mfa-flow/adapter-memory';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { clockTime } from './clock-time.ts';
import { CopyButton } from './copy-button.tsx';

interface ReceivedMessageProps {
  readonly message: Message;
  readonly sender: string;
  readonly what: string;
  readonly subject?: ReactNode;
}

/** A text or a mail, with the code or the link in it. */
export function ReceivedMessage({ message, sender, what, subject }: ReceivedMessageProps): ReactElement {
  const codeRef = useRef<HTMLElement>(null);
  const content = message.code ?? message.link;
  const [before = '', after = ''] = message.text.split(content);
  const at = clockTime(message.sentAt);
  return (
    <li className="message">
      <p className="message-head">
        <strong>{sender}</strong>
        <span className="muted">{at}</span>
      </p>
      {subject}
      <p>
        {before}
        <code className="inline-code" dir="ltr" translate="no" ref={codeRef}>
          {content}
        </code>
        {after}
      </p>
      <CopyButton
        what={`${message.code === undefined ? 'link' : 'code'} from ${what}, ${at}`}
        from={codeRef}
      />
    </li>
  );
}
