/** What `getMFARequirementsForAuth` returns; `'default'`: what the SDK would return by itself. */
export type Requirements =
  | 'default'
  | readonly (
      string | { readonly oneOf: readonly string[] } | { readonly allOfInAnyOrder: readonly string[] }
    )[];

/** What is demanded of one person. What is not said is as the server's options have it. */
export interface Policy {
  readonly requirements?: Requirements;
  readonly emailVerification?: 'never' | 'first' | 'last';
  /** True: another way may be set up though one is ready, which the SDK by itself refuses. Default: false. */
  readonly setUpBesideReady?: boolean;
  /** True: adding a factor, and removing an authenticator, ask for fresh proof of whoever has a second step. Default: false. */
  readonly freshProofToChange?: boolean;
}

/** What goes by a person's id, email or number, also before there is such a person. */
export interface Policies {
  readonly set: (who: string, policy: Policy) => void;
  readonly of: (names: readonly string[]) => Policy;
  readonly clear: () => void;
}

export function createPolicies(): Policies {
  const policies = new Map<string, Policy>();
  const keyOf = (who: string) => who.toLowerCase();

  return {
    set: (who, policy) => {
      policies.set(keyOf(who), { ...policies.get(keyOf(who)), ...policy });
    },
    of: (names) => Object.assign({}, ...names.map((name) => policies.get(keyOf(name)))),
    clear: () => policies.clear(),
  };
}
