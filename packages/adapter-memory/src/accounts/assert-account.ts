import type { Account } from './account.ts';
import type { Settings } from '../settings.ts';

export const noSwitch = ({ id }: Account) =>
  new Error(
    `The account "${id}" says \`protectionOn\` and has no such switch. Give createMemoryBackend \`selfService: {}\`.`,
  );

/** Throws if an account requires something impossible. */
export function assertAccount(account: Account, { enrolment }: Settings): void {
  const { id, policy } = account;
  if (account.emailMustBeVerified !== 'never' && account.email === undefined) {
    throw new Error(
      `The account "${id}" has to verify its email address and has none. Give it an \`email\`.`,
    );
  }
  const asked = policy === 'none' ? [] : (policy.setUp?.kinds ?? []);
  const missing = asked.filter((kind) => !enrolment.includes(kind));
  if (missing.length > 0) {
    throw new Error(
      `The policy of "${id}" lets people set up ${missing.join(', ')}, which the backend does not do. Give createMemoryBackend \`enrolment: [${missing.map((kind) => `'${kind}'`).join(', ')}]\`.`,
    );
  }
}
