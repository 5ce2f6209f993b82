import { StepUpCancelledError, useStepUp } from '@mfa-flow/react/step-up';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { numbered } from '../parts/numbered.ts';
import { useStore } from '../parts/use-store.ts';
import { HostPage } from '../run/host-page.tsx';
import type { DeleteWorkspace } from '../server/delete-workspace.ts';
import type { HostCallEntry } from '../server/journal.ts';
import type { SignedInPageProps } from './settings-page.tsx';

interface GuardedPageProps extends SignedInPageProps {
  readonly deleteWorkspace: DeleteWorkspace;
}

const options = { signal: new AbortController().signal };

const workspaces = ['Drafts', 'Photos', 'Archive'] as const;

/** Calls of the app that its server makes only for somebody who has just shown that it is them. */
export function GuardedPage({ deleteWorkspace, onSignInAgain }: GuardedPageProps): ReactElement {
  const { server } = useDemo();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState('');
  const calls = useStore(server.journal).filter((entry): entry is HostCallEntry => entry.did === 'hostCall');
  const isDeleted = (workspace: string) =>
    calls.some((call) => call.workspace === workspace && call.answer === 'deleted');

  const deleteIt = useStepUp(deleteWorkspace, { purpose: 'delete the workspace' });
  const deleteForGood = useStepUp(deleteWorkspace, { purpose: 'delete the archive', confirm: 'after' });

  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      tell('Deleted.');
    } catch (error) {
      if (error instanceof StepUpCancelledError) return tell('Nothing was deleted.');
      const check = await server.adapter.session.check({}, options);
      if (check.ok && check.value.status !== 'complete') return onSignInAgain();
      tell("That didn't work. Try again.");
    }
  };
  const all = (names: readonly string[]) => Promise.all(names.map(async (name) => deleteIt(name)));

  return (
    <HostPage heading="Guarded actions">
      <p>Acme asks for fresh proof before a workspace is deleted, if the last proof is too old.</p>
      <ul className="workspaces" aria-label="Workspaces" data-testid="workspaces">
        {workspaces.map((workspace) => (
          <li key={workspace}>
            {workspace}: {isDeleted(workspace) ? 'deleted' : 'there'}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void attempt(deleteIt('Drafts'))}>
        Delete the workspace
      </button>
      <button type="button" className="button" onClick={() => void attempt(all(['Drafts', 'Photos']))}>
        Delete two at once
      </button>
      <button type="button" className="button" onClick={() => void attempt(deleteForGood('Archive'))}>
        Delete the archive
      </button>
      <p data-testid="outcome">{outcome}</p>
      <ol className="lines" aria-label="Calls of the app, in their order" data-testid="host-calls">
        {numbered(calls).map(({ place, value }) => (
          <li key={place}>
            <code>
              {value.workspace}: {value.answer}
            </code>
          </li>
        ))}
      </ol>
    </HostPage>
  );
}
