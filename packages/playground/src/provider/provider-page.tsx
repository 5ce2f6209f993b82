import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { identifierOf, personOn } from '../scenario/people.ts';
import { withSetup } from '../scenario/places.ts';
import type { Setup } from '../scenario/setup.ts';
import type { ProviderDesk } from '../server/memory/provider-desk.ts';
import { providerNamed } from './provider-name.ts';

interface ProviderPageProps {
  readonly setup: Setup;
  readonly desk: ProviderDesk;
  /** The address that the page was opened with: it says who asks. */
  readonly address: string;
}

/** Plays another company's page: it signs somebody in, and sends them back. */
export function ProviderPage({ setup, desk, address }: ProviderPageProps): ReactElement {
  const name = providerNamed(new URL(address).searchParams.get('provider'));
  const [isGoing, setGoing] = useState(false);
  const person = personOn(setup);
  useEffect(() => {
    document.title = `Sign in with ${name}`;
  }, [name]);

  const leave = async (as?: string) => {
    if (isGoing) return;
    setGoing(true);
    const back = await desk.sendBack(address, as);
    // Removed from the history, so that Back leads to the form and not to a used page.
    location.replace(withSetup(back ?? '/', setup));
  };

  return (
    <main className="provider">
      <div className="provider-card">
        <p className="provider-brand">
          <ProviderMark /> {name}
        </p>
        {desk.expects(address) ? (
          <>
            <h1>Sign in to Acme</h1>
            <p>Acme will learn your name and your email address. It gets no password.</p>
            <button type="button" className="provider-account" onClick={() => void leave(person.id)}>
              <span className="provider-initial" aria-hidden="true">
                {person.name.slice(0, 1)}
              </span>
              <span>
                <strong>Continue as {person.name}</strong>
                <span dir="ltr">{identifierOf(person)}</span>
              </span>
            </button>
            <button type="button" className="provider-cancel" onClick={() => void leave()}>
              Cancel
            </button>
          </>
        ) : (
          <>
            <h1>This sign-in is over</h1>
            <p>It was finished, or it began in another tab.</p>
            <a className="provider-cancel" href={withSetup('/', setup)}>
              Back to Acme
            </a>
          </>
        )}
      </div>
      <p className="provider-note">
        A pretended provider. It is part of the playground; nothing leaves the page.
      </p>
    </main>
  );
}

const ProviderMark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2 22 20H2Z" />
    <circle cx="12" cy="14" r="3" />
  </svg>
);
