const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The page on which somebody chooses who they are. */
export const providerPage = (
  people: readonly { readonly email: string; readonly href: string }[],
  cancelHref: string,
): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <!-- There is none, and browsers would complain. -->
    <link rel="icon" href="data:," />
    <title>Sign in with the local provider (stand-in)</title>
  </head>
  <body>
    <main>
      <h1>Sign in with the local provider</h1>
      <p>A stand-in for a provider. Choose who you are:</p>
      <ul>
        ${people.map(({ email, href }) => `<li><a href="${escape(href)}">${escape(email)}</a></li>`).join('\n        ')}
      </ul>
      <p><a href="${escape(cancelHref)}">Cancel</a></p>
    </main>
  </body>
</html>
`;
