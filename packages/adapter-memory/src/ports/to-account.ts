import { isAddressLike, maskIdentifier } from '@mfa-flow/contract';
import type { Account as ShownAccount } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';

export const toAccount = ({ id, displayName, identifier }: Account): ShownAccount => ({
  id,
  identifier: maskIdentifier(identifier),
  ...(displayName !== undefined && !isAddressLike(displayName) && { displayName }),
});
