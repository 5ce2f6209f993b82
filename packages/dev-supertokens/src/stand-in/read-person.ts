import type { PersonSeed } from '../people/person-seed.ts';
import type { Policy, Requirements } from '../people/policy.ts';

type Check<T> = (value: unknown) => value is T;

const isText: Check<string> = (value) => typeof value === 'string';
const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
const isTexts: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

const isRecord: Check<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGroup = (value: unknown): boolean => {
  const [[name, list] = [], ...more] = isRecord(value) ? Object.entries(value) : [];
  return (name === 'oneOf' || name === 'allOfInAnyOrder') && isTexts(list) && more.length === 0;
};

const isRequirements: Check<Requirements> = (value): value is Requirements =>
  value === 'default' || (Array.isArray(value) && value.every((item) => isText(item) || isGroup(item)));

const isEmailVerification: Check<'never' | 'first' | 'last'> = (value) =>
  value === 'never' || value === 'first' || value === 'last';

type Shape<T> = { readonly [K in keyof Required<T>]: Check<Exclude<T[K], undefined>> };

/** Every field that is there must be known and of its type: a slip in a test should not pass in silence. */
const isShaped =
  <T extends object>(shape: Shape<T>): Check<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.entries(value).every(([name, field]) => {
      const check: unknown = Reflect.get(shape, name);
      return typeof check === 'function' && check(field) === true;
    });

const policyShape: Shape<Policy> = {
  requirements: isRequirements,
  emailVerification: isEmailVerification,
  setUpBesideReady: isFlag,
  freshProofToChange: isFlag,
};

const isPolicy = isShaped<Policy>(policyShape);

const isSeed = isShaped<PersonSeed>({
  ...policyShape,
  email: isText,
  password: isText,
  phone: isText,
  emailCode: isFlag,
  authenticator: isFlag,
  provider: isFlag,
  protected: isFlag,
  recoveryCodes: isFlag,
  emailVerified: isFlag,
});

/** A list of texts that came as JSON, or undefined if it is none. */
export const readTexts = (value: unknown): readonly string[] | undefined =>
  isTexts(value) ? value : undefined;

/** A policy that came as JSON, or undefined if it is none. */
export const readPolicy = (value: unknown): Policy | undefined => (isPolicy(value) ? value : undefined);

/** A person that came as JSON, or undefined if it is none. */
export const readPersonSeed = (value: unknown): PersonSeed | undefined =>
  isSeed(value) && typeof value.email === 'string' && typeof value.password === 'string' ? value : undefined;
