const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** A key that was made a moment ago. */
export const setUpAuthenticatorProps = {
  format: { alphabet: 'digits', length: 6 },
  authenticator: {
    status: 'ready',
    uri: `otpauth://totp/Acme:ada%40example.com?secret=${secret}&issuer=Acme`,
    secret,
    account: 'ada@example.com',
    issuer: 'Acme',
  },
} as const;

/** Nothing typed yet. */
export const setUpAddressProps = { kind: 'phone' } as const;
