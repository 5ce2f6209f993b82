import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { identifierOf, password } from '../scenario/people.ts';

/** What to type: nothing is filled in, as in a real sign-in. */
export function Credentials(): ReactElement {
  const { person } = useDemo();
  const identifierRef = useRef<HTMLElement>(null);
  const passwordRef = useRef<HTMLElement>(null);
  return (
    <dl className="credentials">
      <dt>Email</dt>
      <dd>
        <code dir="ltr" translate="no" ref={identifierRef}>
          {identifierOf(person)}
        </code>
        <CopyButton what="address" from={identifierRef} isSmall />
      </dd>
      <dt>Password</dt>
      <dd>
        <code dir="ltr" translate="no" ref={passwordRef}>
          {password}
        </code>
        <CopyButton what="password" from={passwordRef} isSmall />
      </dd>
    </dl>
  );
}
