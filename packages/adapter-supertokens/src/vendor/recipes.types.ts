/** Any function of a recipe: see the caller for its parameters. */
type Method = (...args: never[]) => unknown;

// The part of each recipe that the adapter needs. Structural, so that no vendor code ends up in a bundle: the default export
// of `supertokens-web-js/recipe/…` fits, and so does its namespace.

/** `supertokens-web-js/recipe/session`. */
export interface SessionRecipe {
  attemptRefreshingSession: Method;
  doesSessionExist: Method;
  getAccessTokenPayloadSecurely: Method;
  getUserId: Method;
  signOut: Method;
  validateClaims: Method;
}

/** `supertokens-web-js/recipe/multifactorauth`. */
export interface MultiFactorAuthRecipe {
  resyncSessionAndFetchMFAInfo: Method;
}

/** `supertokens-web-js/recipe/totp`. */
export interface TotpRecipe {
  createDevice: Method;
  listDevices: Method;
  removeDevice: Method;
  verifyCode: Method;
  verifyDevice: Method;
}

/** `supertokens-web-js/recipe/emailpassword`. */
export interface EmailPasswordRecipe {
  sendPasswordResetEmail: Method;
  signIn: Method;
}

/** `supertokens-web-js/recipe/passwordless`. */
export interface PasswordlessRecipe {
  clearLoginAttemptInfo: Method;
  consumeCode: Method;
  createCode: Method;
  resendCode: Method;
  setLoginAttemptInfo: Method;
}

/** `supertokens-web-js/recipe/thirdparty`. */
export interface ThirdPartyRecipe {
  getAuthorisationURLWithQueryParamsAndSetState: Method;
  signInAndUp: Method;
}

/** `supertokens-web-js/recipe/emailverification`. */
export interface EmailVerificationRecipe {
  isEmailVerified: Method;
  sendVerificationEmail: Method;
  verifyEmail: Method;
}
