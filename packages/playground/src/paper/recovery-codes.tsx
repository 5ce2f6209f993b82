import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { useStore } from '../parts/use-store.ts';
import { RecoveryCode } from './recovery-code.tsx';

/** The sheet on which the person wrote the recovery codes down. Used ones are gone. */
export function RecoveryCodes(): ReactElement | null {
  const { server, person } = useDemo();
  const codes = useStore(server.driver.recoveryCodes);
  if (codes.length === 0 && !person.factors.includes('recoveryCode')) return null;
  return (
    <section className="window paper" id="recovery-codes" tabIndex={-1} aria-labelledby="paper-heading">
      <header>
        <h2 id="paper-heading">{person.name}’s recovery codes</h2>
        <p className="muted">{codes.length === 0 ? 'All used.' : `${codes.length} left. Each works once.`}</p>
      </header>
      <ul data-testid="recovery-codes" aria-labelledby="paper-heading">
        {codes.map((code, index) => (
          <RecoveryCode key={`${codes.length - index}`} code={code} place={index + 1} />
        ))}
      </ul>
    </section>
  );
}
