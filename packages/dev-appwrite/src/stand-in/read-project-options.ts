import type { AuthMethod, PersonSeed, ProjectOptions } from '../project/options.ts';
import { isTotpSecret } from '../totp.ts';
import { serverVersions } from '../versions.ts';

type Check<T> = (value: unknown) => value is T;

const isText: Check<string> = (value) => typeof value === 'string';
const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
const isRecord: Check<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (value): value is T =>
    allowed.some((item) => item === value);

const isListOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

type Shape<T> = { readonly [K in keyof Required<T>]: Check<Exclude<T[K], undefined>> };

/** Every given field must be known and of its type, so that a typo in a test is noticed. */
const isShaped =
  <T extends object>(shape: Shape<T>): Check<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.entries(value).every(([name, field]) => {
      const check: unknown = Reflect.get(shape, name);
      return typeof check === 'function' && check(field) === true;
    });

const authMethods: readonly AuthMethod[] = ['emailPassword', 'emailOtp', 'magicUrl', 'phone', 'anonymous'];

const hasId = (value: PersonSeed): boolean => typeof value.id === 'string';

const isSecret: Check<string> = (value): value is string => isText(value) && isTotpSecret(value);

const isAuthenticator = isShaped<{ readonly secret: string }>({ secret: isSecret });

const isSeed = isShaped<PersonSeed>({
  id: isText,
  name: isText,
  email: isText,
  phone: isText,
  password: isText,
  emailVerified: isFlag,
  phoneVerified: isFlag,
  authenticator: isAuthenticator,
  recoveryCodes: isListOf(isText),
  mfa: isFlag,
  blocked: isFlag,
  passwordResetRequired: isFlag,
});

const isOptions = isShaped<ProjectOptions>({
  id: isText,
  name: isText,
  version: isOneOf(serverVersions),
  rateLimits: isFlag,
  platforms: isListOf(isText),
  smtp: isFlag,
  sms: isFlag,
  disabledAuthMethods: isListOf(isOneOf(authMethods)),
  people: isListOf(isSeed),
});

/** The options of a project that came as JSON, or undefined if they are not options. */
export const readProjectOptions = (value: unknown): ProjectOptions | undefined =>
  isOptions(value) && (value.people ?? []).every(hasId) ? value : undefined;
