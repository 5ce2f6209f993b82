/** Sign-in as it is met first. */
export const firstFactorProps = { identifierKind: 'email' } as const;

/** Signing in without a password. */
export const signInByCodeProps = { kind: 'email' } as const;

/** A link to sign in with went out a moment ago. */
export const signInLinkProps = { address: 'ada@example.com', sent: { times: 1 } } as const;

export const providers = [
  { id: 'acme', name: 'Acme ID' },
  { id: 'initech', name: 'Initech' },
] as const;
