import { sameAddress } from './addresses.ts';
import type { Session } from './sessions.ts';
import type { Way } from './way.ts';

/** The goal of every challenge for this way is reached now, also of one started in another tab. */
export function recordProof(session: Session, way: Way, at: number): void {
  const { account, challenges, proofs } = session;
  for (const challenge of challenges.values()) {
    if (challenge.way === way) challenge.verified = true;
  }
  proofs.push({ kind: way.kind, at });
  if (way.kind !== 'recoveryCode') account.lastUsed = way.kind;
  // Whoever reads what is sent to an address has verified it.
  if (
    way.kind === 'email' &&
    account.email !== undefined &&
    sameAddress('email', way.address, account.email)
  ) {
    account.emailVerified = true;
  }
}
