'use client';
import type { ReactElement } from 'react';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';

/** Why codes of an authenticator app may not work. */
export function CodeTips(): ReactElement {
  const { messages, options } = useShell();
  const { tipsTitle, tips } = messages.authenticator;
  return (
    <Notice>
      <p>{tipsTitle}</p>
      <ul data-mfa-part="tips">
        {tips(options).map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </Notice>
  );
}
