import type { Settings } from '../settings.ts';
import type { Session } from '../sessions/sessions.ts';
import { isSent } from './factor.ts';
import type { EnrollableFactor, StoredFactor } from './factor.ts';
import { verifyAddress } from './verify-address.ts';

/** Completes every challenge for this factor, also one started in another tab. */
export function recordProof(session: Session, factor: StoredFactor, settings: Settings): void {
  const { account, challenges, proofs } = session;
  for (const challenge of challenges.values()) {
    if (challenge.factor === factor) challenge.verified = true;
  }
  const at = settings.clock();
  proofs.push({ kind: factor.kind, at, by: 'challenge' });
  if (factor.kind !== 'recoveryCode') account.lastUsed = factor.kind;
  if (isSent(factor)) {
    factor.usedAt = at;
    verifyAddress(account, factor, settings);
  }
}

/** What was set up counts as a proof of this session where the backend says so, and never as a fresh one. */
export function recordSetUp(
  { account, proofs }: Session,
  factor: EnrollableFactor,
  settings: Settings,
): void {
  if (settings.selfService.setUpCounts.includes(factor.kind)) {
    proofs.push({ kind: factor.kind, at: settings.clock(), by: 'setUp' });
  }
  account.lastUsed = factor.kind;
  if (isSent(factor)) verifyAddress(account, factor, settings);
}
