import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { identifierOf, password, shownPhoneOf } from '../scenario/people.ts';

interface CredentialsProps {
  /** Which code is asked for instead of the password, if one is. */
  readonly byCode: string | undefined;
}

/** What to type: nothing is filled in, as in a real sign-in. */
export function Credentials({ byCode }: CredentialsProps): ReactElement {
  const { person } = useDemo();
  return (
    <dl className="credentials">
      {byCode === 'phone' ? (
        <Credential name="Phone" what="number" text={shownPhoneOf(person)} />
      ) : (
        <Credential name="Email" what="address" text={identifierOf(person)} />
      )}
      {byCode === undefined && <Credential name="Password" what="password" text={password} />}
    </dl>
  );
}

interface CredentialProps {
  readonly name: string;
  /** In words, for the name of the copy button. */
  readonly what: string;
  readonly text: string;
}

function Credential({ name, what, text }: CredentialProps): ReactElement {
  const textRef = useRef<HTMLElement>(null);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code dir="ltr" translate="no" ref={textRef}>
          {text}
        </code>
        <CopyButton what={what} from={textRef} isSmall />
      </dd>
    </>
  );
}
