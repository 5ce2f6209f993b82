import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { clockTime } from '../parts/clock-time.ts';
import { useSeconds } from '../parts/use-seconds.ts';
import { shownPhoneOf } from '../scenario/people.ts';
import { Authenticator } from './authenticator.tsx';
import { Texts } from './texts.tsx';

/** The person's phone. */
export function Phone(): ReactElement {
  const { person } = useDemo();
  const seconds = useSeconds();
  return (
    <section className="phone" id="phone" tabIndex={-1} aria-labelledby="phone-heading">
      <header>
        <div>
          <h2 id="phone-heading">{person.name}’s phone</h2>
          <p className="muted" dir="ltr">
            {shownPhoneOf(person)}
          </p>
        </div>
        <span>{clockTime(seconds * 1000)}</span>
      </header>
      <Authenticator />
      <Texts />
    </section>
  );
}
