/** Sign-in as it is met first. */
export const firstFactorProps = { identifierKind: 'email' } as const;

/** Signing in without a password. */
export const signInByCodeProps = { kind: 'email' } as const;

export const providers = [
  { id: 'acme', name: 'Acme ID' },
  { id: 'initech', name: 'Initech' },
] as const;
