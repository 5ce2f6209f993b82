import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { writeSetup } from '../scenario/address.ts';
import { pageNames } from '../scenario/setup.ts';
import { pages } from './pages.ts';

/** The navigation of the app. Each link is the address of its page. */
export function AppNav(): ReactElement {
  const { setup, change } = useDemo();
  return (
    <nav className="app-nav" aria-label="Acme">
      <ul>
        {pageNames.map((page) => (
          <li key={page}>
            <a
              href={`/${writeSetup({ ...setup, page })}`}
              aria-current={page === setup.page ? 'page' : undefined}
              onClick={(event) => {
                // With a key held down the browser opens it elsewhere.
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                change({ page });
              }}
            >
              {pages[page].link}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
