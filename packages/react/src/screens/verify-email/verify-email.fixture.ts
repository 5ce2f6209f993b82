/** A message with a link went out a moment ago. */
export const verifyEmailProps = {
  destination: { id: 'main', kind: 'email', mailbox: 'a', domain: 'e' },
  sent: { times: 1 },
} as const;
