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
    <div className="credentials">
      <p>Sign in as {person.name}:</p>
      <dl>
        <div>
          <dt>Email</dt>
          <dd>
            <code dir="ltr" translate="no" ref={identifierRef}>
              {identifierOf(person)}
            </code>
            <CopyButton what="email address" from={identifierRef} />
          </dd>
        </div>
        <div>
          <dt>Password</dt>
          <dd>
            <code dir="ltr" translate="no" ref={passwordRef}>
              {password}
            </code>
            <CopyButton what="password" from={passwordRef} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
