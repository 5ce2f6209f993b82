/** A name in angle brackets: `<session-1>`. */
const placeholder = /<[^<>]+>/g;

/** What a value of each kind looks like on the wire. The first that fits the name holds. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^<(session|challenge|token|target|user|id)-\d+>$/, '[0-9a-f]{20}'],
  [/^<session-cookie/, '[A-Za-z0-9+/]{370,400}={0,2}'],
  [/^<session-secret/, '(?:[0-9a-f]{256}|[A-Za-z0-9+/]{370,400}={0,2})'],
  [/^<sha256-of/, '[0-9a-f]{64}'],
  [/^<totp-secret/, '[A-Z2-7]{103}'],
  [/^<recovery-code/, '[0-9a-f]{10}'],
  [/^<(verification|recovery)-secret/, '[0-9a-f]{256}'],
  [/^<magic-secret/, '[0-9a-f]{64}'],
  [/^<custom-token/, '[0-9a-f]{6}'],
  [/^<(email|sms)-code/, '\\d{6}'],
  [/^<jwt/, '[\\w-]+\\.[\\w-]+\\.[\\w-]+'],
];

/** Kinds that differ from one answer to the next, so that nothing is remembered. Times are another. */
const passing: Readonly<Record<string, string>> = {
  '<plain time>': '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}',
  '<link time>': '[\\w%.+-]+',
  '<date>': '\\w{3}, \\d\\d-\\w{3}-\\d{4} \\d\\d:\\d\\d:\\d\\d GMT',
  '<phrase>': '\\w+ \\w+',
  '<password-hash>': '.+',
  '<docs-host>': '[\\w.-]+',
};

const isoTime = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+00:00';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names for the values of one scenario: the same value has the same name throughout. */
export interface Placeholders {
  readonly bind: (name: string, value: string) => void;
  readonly forget: (name: string) => void;
  readonly value: (name: string) => string | undefined;
  /** Puts the values in. Throws on a name that has none yet. */
  readonly fill: (text: string) => string;
  /** Whether the text is as recorded. New names are bound to the value in their place. */
  readonly matches: (recorded: string, actual: string) => boolean;
}

export function createPlaceholders(compute: (name: string) => string | undefined): Placeholders {
  const values = new Map<string, string>();
  const value = (name: string): string | undefined =>
    values.get(name) ?? /^<user:(\w+)>$/.exec(name)?.[1] ?? (name === '<port>' ? '5173' : compute(name));

  return {
    bind: (name, text) => {
      values.set(name, text);
    },
    forget: (name) => {
      values.delete(name);
    },
    value,
    fill: (text) =>
      text.replace(placeholder, (name) => {
        const found = value(name);
        if (found === undefined) throw new Error(`Nothing is known yet of ${name}.`);
        return found;
      }),
    matches: (recorded, actual) => {
      const fresh: string[] = [];
      const pattern = recorded
        .split(/(<[^<>]+>)/)
        .map((part, index) => {
          const known = index % 2 === 0 ? part : (values.get(part) ?? /^<user:(\w+)>$/.exec(part)?.[1]);
          if (known !== undefined) return escape(known);
          if (part === '<port>') return '5173';
          const loose = part.startsWith('<time') ? isoTime : passing[part];
          if (loose !== undefined) return loose;
          const format = formats.find(([name]) => name.test(part))?.[1];
          if (format === undefined) return escape(part);
          fresh.push(part);
          return `(${format})`;
        })
        .join('');
      const found = new RegExp(`^${pattern}$`, 's').exec(actual);
      fresh.forEach((name, index) => {
        const text = found?.[index + 1];
        if (text !== undefined) values.set(name, text);
      });
      return found !== null;
    },
  };
}
