import type { CodeFormat, CodeMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { refuseMisfit } from '../misfit.ts';
import { createCodeMethod } from '../sign-in/code.method.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import { createCodesFactor } from './codes.factor.ts';
import type { CodeKind } from './factor-ids.ts';
import type { FactorCalls } from './factor.types.ts';

export interface CodesOptions {
  /** Where codes may go as a second step. Default: `email` and `phone`. */
  readonly kinds?: readonly CodeKind[];
  /** Where codes may go to sign in; an unknown address creates a new account. Default: nowhere. */
  readonly signIn?: readonly CodeKind[];
  /** The format of the codes, if the server customises them (`getCustomUserInputCode`). Default: six digits. */
  readonly code?: CodeFormat;
}

/** Created by `codesBy`. */
export interface Codes {
  readonly factor: (context: Context) => FactorCalls;
  readonly method: ((context: Context) => CodeMethod) | undefined;
}

/**
 * Codes by email and text message, as a second step and to sign in.
 *
 * @throws TypeError where the recipe is not `Passwordless`.
 */
export function codesBy(
  recipe: PasswordlessRecipe,
  { kinds = ['email', 'phone'], signIn = [], code = { alphabet: 'digits', length: 6 } }: CodesOptions = {},
): Codes {
  refuseMisfit('codesBy', 'passwordless', recipe, 'consumeCode');
  return {
    factor: (context) => createCodesFactor(context, recipe, kinds, code),
    method: signIn.length === 0 ? undefined : (context) => createCodeMethod(context, recipe, signIn, code),
  };
}
