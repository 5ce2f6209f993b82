const timeBased = /^otpauth:\/\/totp\/([^?#]*)(?:\?([^#]*))?/i;

export interface AddressParts {
  readonly label: string;
  /** Every value of each parameter, in order. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes an `otpauth:` address apart, without `URL`: browsers disagree about schemes they do not know. A `+` among the
 * parameters is a space, as it is in a form. Undefined if it is not of this kind; throws on a bad escape.
 */
export function splitAddress(uri: string): AddressParts | undefined {
  const [whole, label = '', query = ''] = timeBased.exec(uri) ?? [];
  if (whole === undefined) return undefined;
  const parameters = new Map<string, string[]>();
  for (const pair of query.split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=');
    const values = parameters.get(name) ?? [];
    values.push(decodeURIComponent(value.join('=').replaceAll('+', ' ')));
    parameters.set(name, values);
  }
  return { label: decodeURIComponent(label), parameters };
}
