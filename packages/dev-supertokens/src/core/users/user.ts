/** One way in: what SuperTokens calls a recipe user. Several of them linked are a person. */
export interface LoginMethod {
  readonly recipeId: 'emailpassword' | 'passwordless' | 'thirdparty';
  readonly recipeUserId: string;
  readonly timeJoined: number;
  email?: string;
  readonly phoneNumber?: string;
  /** Kept as it is: nothing here is for production. */
  readonly password?: string;
  readonly thirdParty?: { readonly id: string; readonly userId: string };
  /** The id of the person that this belongs to. Absent: it was never made primary, nor linked. */
  primaryUserId?: string;
}

/** What identifies somebody. Only the given parts are compared. */
export interface AccountInfo {
  readonly email?: string | undefined;
  readonly phoneNumber?: string | undefined;
  readonly thirdParty?: LoginMethod['thirdParty'] | undefined;
}

export const isSameThirdParty = (one: AccountInfo['thirdParty'], other: AccountInfo['thirdParty']): boolean =>
  one !== undefined && one.id === other?.id && one.userId === other.userId;

/** Whether an address, a number or a third party's account is in both. */
export const sharesInfo = (one: AccountInfo, other: AccountInfo): boolean =>
  (one.email !== undefined && one.email === other.email) ||
  (one.phoneNumber !== undefined && one.phoneNumber === other.phoneNumber) ||
  isSameThirdParty(one.thirdParty, other.thirdParty);
