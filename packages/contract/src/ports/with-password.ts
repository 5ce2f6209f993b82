/**
 * The password of the account, for backends that ask for it. Such a backend answers `input_refused` with the field `password`
 * while it is absent or wrong; the person is asked then, and the call is made again.
 */
export interface WithPassword {
  readonly password?: string;
}
