import type { CodeMessage, Message } from '@mfa-flow/adapter-memory';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { clockTime } from './clock-time.ts';
import { CopyButton } from './copy-button.tsx';
import { ReceivedLink } from './received-link.tsx';

interface ReceivedMessageProps {
  readonly message: Message;
  readonly sender: string;
  readonly what: string;
  readonly subject?: ReactNode;
}

/** A text or a mail, with the code or the link in it. */
export function ReceivedMessage({ message, sender, what, subject }: ReceivedMessageProps): ReactElement {
  const at = clockTime(message.sentAt);
  return (
    <li className="message">
      <p className="message-head">
        <strong>{sender}</strong>
        <span className="muted">{at}</span>
      </p>
      {subject}
      {message.link === undefined ? (
        <ReceivedCode message={message} name={`code from ${what}, ${at}`} />
      ) : (
        <ReceivedLink message={message} />
      )}
    </li>
  );
}

interface ReceivedCodeProps {
  readonly message: CodeMessage;
  /** What is copied, in words. */
  readonly name: string;
}

function ReceivedCode({ message: { text, code }, name }: ReceivedCodeProps): ReactElement {
  const codeRef = useRef<HTMLElement>(null);
  const [before = '', after = ''] = text.split(code);
  return (
    <>
      <p>
        {before}
        <code className="inline-code" dir="ltr" translate="no" ref={codeRef}>
          {code}
        </code>
        {after}
      </p>
      <CopyButton what={name} from={codeRef} />
    </>
  );
}
