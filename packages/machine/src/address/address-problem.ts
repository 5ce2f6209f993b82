/** Why a typed text is not an address. Shown to the user; the text stays in the field. */
export type AddressProblem =
  | 'empty'
  | 'notAnAddress'
  | 'severalAddresses'
  | 'tooShort'
  | 'tooLong'
  /** A phone number without its country, where the host names none. */
  | 'noCountry'
  /** A country code and a "(0)": nobody dials both. */
  | 'trunkZero'
  /** A message cannot reach a number behind a switchboard. */
  | 'extension';

export type ReadAddress =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly problem: AddressProblem };

export const problem = (kind: AddressProblem): ReadAddress => ({ ok: false, problem: kind });
