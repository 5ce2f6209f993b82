import type { LinkMessage } from '@mfa-flow/adapter-memory';
import { parseUrl } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { withSetup } from '../scenario/places.ts';

/** A server can put anything into a mail: a URL that would run code is shown as text. */
const isPage = (link: string) => /^https?:$/.test(parseUrl(link)?.protocol ?? '');

/** A link in a mail. It leads to a page of this demo, which has to find the server that sent it. */
export function ReceivedLink({ message: { text, link } }: { readonly message: LinkMessage }): ReactElement {
  const { setup } = useDemo();
  const [before = ''] = text.split(link);
  return (
    <>
      <p>{before.trim()}</p>
      <p className="link-in-mail">
        {isPage(link) ? (
          <a href={withSetup(link, setup)} dir="ltr">
            {link}
          </a>
        ) : (
          link
        )}
      </p>
    </>
  );
}
