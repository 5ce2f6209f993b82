import { useRef } from 'react';
import type { ReactElement } from 'react';
import { CopyButton } from '../parts/copy-button.tsx';

interface RecoveryCodeProps {
  readonly code: string;
  readonly place: number;
}

export function RecoveryCode({ code, place }: RecoveryCodeProps): ReactElement {
  const codeRef = useRef<HTMLElement>(null);
  return (
    <li>
      <code className="inline-code" dir="ltr" translate="no" ref={codeRef}>
        {code}
      </code>
      <CopyButton what={`recovery code ${place}`} from={codeRef} isSmall />
    </li>
  );
}
