import type { ProjectState } from '../project/project.ts';
import { refuse, refuseArgument } from './refusal.ts';

/** Reads parameters in the order a route asks for them: the first bad one ends the request. */
export interface Params {
  readonly raw: (name: string) => unknown;
  readonly text: (name: string, max?: number) => string;
  readonly email: (name: string) => string;
  readonly phone: (name: string) => string;
  readonly boolean: (name: string) => boolean;
  /** For signing in: any password of the right length. */
  readonly password: (name: string) => string;
  /** For a new password: longer ones are let through, common ones are not (of those the stand-in knows none). */
  readonly newPassword: (name: string) => string;
  readonly id: (name: string) => string;
  /** One of these, ignoring case; returned as it was sent. */
  readonly oneOf: (name: string, allowed: readonly string[]) => string;
  /** An address on one of the project's platforms. */
  readonly url: (name: string) => string;
  readonly optional: <T>(name: string, read: (name: string) => T) => T | undefined;
}

const userIdProblem =
  'Parameter must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, period, hyphen, and underscore. ' +
  "Can't start with a special char";

const newPasswordProblem =
  'Password must be between 8 and 265 characters long, and should not be one of the commonly used password.';

/** The host of a page; empty for URLs that would run code. */
function pageHost(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.hostname : '';
}

const isFilled = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length >= 1 && value.length <= max;

export function createParams(values: Readonly<Record<string, unknown>>, project: ProjectState): Params {
  const raw = (name: string): unknown => values[name] ?? undefined;
  const required = (name: string): unknown =>
    raw(name) ?? refuse('general_argument_invalid', { message: `Param "${name}" is not optional.` });

  const matching = (isValid: (value: string) => boolean, problem: string) => (name: string) => {
    const value = required(name);
    return typeof value === 'string' && isValid(value) ? value : refuseArgument(name, problem);
  };

  return {
    raw,
    text: (name, max = 256) => {
      const value = required(name);
      const problem = `Value must be a valid string and at least 1 chars and no longer than ${max} chars`;
      return isFilled(value, max) ? value : refuseArgument(name, problem);
    },
    email: matching(
      (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
      'Value must be a valid email address',
    ),
    phone: matching(
      (value) => /^\+[1-9]\d{6,14}$/.test(value),
      "Phone number must start with a '+' can have a maximum of fifteen digits.",
    ),
    boolean: (name) => {
      const value = required(name);
      return typeof value === 'boolean' ? value : refuseArgument(name, 'Value must be a valid boolean');
    },
    password: matching(
      (value) => value.length >= 8 && value.length <= 256,
      'Password must be between 8 and 256 characters long.',
    ),
    newPassword: matching((value) => value.length >= 8 && value.length <= 265, newPasswordProblem),
    id: matching((value) => value === 'unique()' || /^[a-z\d][\w.-]{0,35}$/i.test(value), userIdProblem),
    oneOf: (name, allowed) =>
      matching(
        (value) => allowed.includes(value.toLowerCase()),
        `Value must be one of (${allowed.join(', ')})`,
      )(name),
    url: (name) => {
      const value = required(name);
      const host = typeof value === 'string' ? pageHost(value) : '';
      return typeof value === 'string' && project.platforms.includes(host)
        ? value
        : refuseArgument(name, project.behaviour.foreignUrlMessage(host, project.platforms));
    },
    optional: (name, read) => (raw(name) === undefined ? undefined : read(name)),
  };
}
