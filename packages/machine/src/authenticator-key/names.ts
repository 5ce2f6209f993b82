const longestName = 60;

/** Control and direction marks could make a name look like another one; halves of characters cannot be encoded. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name as an app may show it. A colon would end it in an `otpauth:` label. */
function clean(name: string): string {
  const text = name.replace(unfit, '').replaceAll(':', '').replace(/\s+/g, ' ').trim();
  const characters = Array.from(text);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : text;
}

export interface Names {
  readonly issuer: string;
  readonly account: string;
  /** The service that the label names in front, if it does. */
  readonly prefix: string | undefined;
}

/** Finds service and account in a label such as `Acme:ada@example.com`. For the service, `issuer` wins. */
export function readNames(label: string, issuer: string | undefined): Names {
  // A service whose name has a colon of its own.
  const known = issuer && label.startsWith(`${issuer}:`) ? issuer.length : -1;
  const colon = known > 0 ? known : label.indexOf(':');
  const prefix = colon < 0 ? undefined : clean(label.slice(0, colon));
  const account = clean(label.slice(colon + 1));
  const service = clean(issuer ?? '') || (prefix ?? '');
  // Some backends put the service alone into the label.
  return { issuer: service, account: prefix === undefined && account === service ? '' : account, prefix };
}
