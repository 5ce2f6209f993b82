/** Sign-in as it is met first. */
export const firstFactorProps = { identifierKind: 'email' } as const;
