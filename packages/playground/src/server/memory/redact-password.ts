import type { WithPassword } from '@mfa-flow/contract';
import { password as right } from '../../scenario/people.ts';

/** Whether a call came with the password, and the right one. */
export interface PasswordGiven {
  readonly password?: 'right' | 'wrong';
}

export const redactPassword = ({ password }: WithPassword): PasswordGiven =>
  password === undefined ? {} : { password: password === right ? 'right' : 'wrong' };

export const recallPassword = ({ password }: PasswordGiven): WithPassword =>
  password === undefined ? {} : { password: password === 'right' ? right : '' };
