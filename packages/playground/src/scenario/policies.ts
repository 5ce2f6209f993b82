import type { Policy } from '@mfa-flow/adapter-memory';

/** What the backend asks for after the password. `undefined`: what it asks of this account. */
export const policies = {
  account: { label: 'As the account says', policy: undefined },
  any: { label: 'Any one factor', policy: { anyOf: 'ready' } },
  steps: {
    label: 'App, then email or text message',
    policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] },
  },
  both: {
    label: 'App and email, in any order',
    policy: { steps: [{ allOf: ['authenticator', 'email'] }] },
  },
  none: { label: 'Nothing', policy: 'none' },
  misconfigured: { label: 'A factor that does not exist', policy: { steps: ['retinaScan'] } },
} as const satisfies Record<string, { readonly label: string; readonly policy: Policy | undefined }>;

export type PolicyName = keyof typeof policies;
