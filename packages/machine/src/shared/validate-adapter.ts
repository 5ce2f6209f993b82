import type { FirstFactorPort, MfaAdapter } from '@mfa-flow/contract';

/**
 * Drops incomplete ports: an adapter written in JavaScript may lack what the types promise, which would crash the flow at
 * the first use. The remaining ports stay the same objects.
 */
export function validateAdapter(adapter: MfaAdapter, warn: (fix: string) => void): MfaAdapter {
  const port = <Name extends keyof MfaAdapter>(name: Name, ...needed: readonly string[]) =>
    part(adapter, name, `adapter.${name}`, needed, warn);
  const parts = {
    firstFactor: soundFirstFactor(port('firstFactor'), warn),
    emailVerification: port('emailVerification', 'send', 'confirm'),
    enrolment: port('enrolment', '[kinds]', 'begin', 'resend', 'confirm', 'cancel'),
    recoveryCodes: port('recoveryCodes'),
    protection: port('protection', 'set'),
    account: port('account', 'overview'),
  };
  const { scope } = adapter ?? {};
  return {
    ...(typeof scope === 'string' && scope !== '' && { scope }),
    session: port('session', 'check', 'signOut') ?? missing('session'),
    challenges: port('challenges', 'start', 'verify') ?? missing('challenges'),
    ...withoutAbsent(parts),
  };
}

function soundFirstFactor(
  port: FirstFactorPort | undefined,
  warn: (fix: string) => void,
): FirstFactorPort | undefined {
  if (!port) return undefined;
  const method = <Name extends keyof FirstFactorPort>(name: Name, ...needed: readonly string[]) =>
    part(port, name, `adapter.firstFactor.${name}`, needed, warn);
  const methods = withoutAbsent({
    password: method('password', 'signIn'),
    code: method('code', '[kinds]', 'start', 'resend', 'verify'),
    redirect: method('redirect', '[providers]', 'start', 'complete'),
  });
  return methods;
}

/** A part of an object, if it is an object with these methods, and lists in brackets. */
function part<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
  path: string,
  needed: readonly string[],
  warn: (fix: string) => void,
): Whole[Name] | undefined {
  try {
    const found: unknown = whole[name];
    if (found === undefined || found === null) return undefined;
    const lacking = needed.filter((each) => !has(found, each));
    if (lacking.length === 0) return whole[name];
    warn(`\`${path}\` lacks ${lacking.map(nameOf).join(', ')}, so it is left out.`);
  } catch {
    warn(`\`${path}\` cannot be read, so it is left out.`);
  }
  return undefined;
}

const listName = /^\[(.+)\]$/;
const nameOf = (needed: string) => `\`${listName.exec(needed)?.[1] ?? needed}\``;

function has(found: unknown, needed: string): boolean {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  const list = listName.exec(needed)?.[1];
  if (list === undefined) return typeof Reflect.get(found, needed) === 'function';
  return Array.isArray(Reflect.get(found, list));
}

/** A required port: without it every call fails as `misconfigured`. */
function missing<Name extends 'session' | 'challenges'>(name: Name): MfaAdapter[Name] {
  const fail = async () => ({
    ok: false as const,
    failure: { code: 'misconfigured' as const, raw: { message: `The adapter has no usable \`${name}\`.` } },
  });
  const ports = {
    session: { check: fail, signOut: fail },
    challenges: { available: fail, start: fail, resend: fail, verify: fail },
  };
  return ports[name];
}

type Present<Parts> = { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };

/** Optional keys must not be present as undefined. */
function withoutAbsent<Parts extends object>(parts: Parts): Present<Parts> {
  const present = Object.entries(parts).filter(([, each]) => each !== undefined);
  // The same keys with the same values, less those that are undefined.
  return Object.fromEntries(present) as Present<Parts>;
}
