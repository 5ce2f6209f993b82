interface PolicyParts {
  /** New for every response; it allows scripts to run. */
  readonly nonce: string;
  /** The servers that the page may call. */
  readonly api: readonly string[];
}

/** The content security policy that is enough for the kit; docs/for-hosts.md shows the same. */
export const strictPolicy = ({ nonce, api }: PolicyParts): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'self'`,
    `img-src 'none'`,
    `connect-src ${api.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
