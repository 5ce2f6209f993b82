import { Secret } from 'otpauth';
import { identifierOf, password, peopleOn, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';

/** The people of a new project of the stand-in, with new keys and codes. */
export const newPeople = () => peopleOn('appwrite').map(toSeed);

function toSeed(person: Person) {
  const { id, name, factors } = person;
  return {
    id,
    name,
    password,
    email: identifierOf(person),
    phone: phoneOf(person),
    emailVerified: factors.includes('email'),
    phoneVerified: factors.includes('phone'),
    // Whoever has a factor has to use one.
    mfa: factors.length > 0,
    passwordResetRequired: person.passwordResetRequired ?? false,
    ...(factors.includes('authenticator') && { authenticator: { secret: new Secret().base32 } }),
    ...(factors.includes('recoveryCode') && { recoveryCodes: Array.from({ length: 6 }, recoveryCode) }),
  };
}

const recoveryCode = () => new Secret({ size: 5 }).hex.toLowerCase();
