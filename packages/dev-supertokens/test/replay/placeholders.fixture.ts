/** A name in angle brackets: `<session-handle-1>`. */
const placeholder = /<[^<>]+>/g;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** What a value of each kind looks like on the wire. The first that fits the name holds. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^<(user|session-handle|code-id|anti-csrf)-\d+>$/, uuid],
  [/^<access-token-\d+>$/, '[\\w-]+\\.[\\w-]+\\.[\\w-]{342}'],
  [/^<refresh-token-\d+>$/, '[A-Za-z0-9+/]{230,480}={0,2}\\.[0-9a-f]{64}\\.V2'],
  [/^<totp-secret-\d+>$/, '[A-Z2-7]{32}'],
  [/^<code-\d+>$/, '\\d{6}'],
  [/^<otp-device-\d+>$/, '[A-Za-z0-9+/]{43}='],
  [/^<(pre-auth-session|link-code)-\d+>$/, '[\\w-]{43}'],
  [/^<ev-token-\d+>$/, '[A-Za-z0-9+/]{128}'],
  [/^<kid-1>$/, '\\d{13}'],
  [/^<kid-2>$/, uuid],
  [/^<rsa-modulus-\d+>$/, '[\\w-]{342}'],
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names for the values of one scenario: the same value has the same name throughout. */
export interface Placeholders {
  readonly bind: (name: string, value: string | number) => void;
  readonly forget: (name: string) => void;
  readonly value: (name: string) => string | number | undefined;
  /** Puts the values in. Throws on a name that has none yet. */
  readonly fill: (text: string) => string;
  /** Whether the text is as recorded. Names met for the first time are bound to what is found in their place. */
  readonly matches: (recorded: string, actual: string) => boolean;
}

export function createPlaceholders(compute: (name: string) => string | undefined): Placeholders {
  const values = new Map<string, string | number>();

  return {
    bind: (name, value) => {
      values.set(name, value);
    },
    forget: (name) => {
      values.delete(name);
    },
    value: (name) => values.get(name),
    fill: (text) =>
      text.replace(placeholder, (name) => {
        const found = values.get(name) ?? compute(name);
        if (found === undefined) throw new Error(`Nothing is known yet of ${name}.`);
        return String(found);
      }),
    matches: (recorded, actual) => {
      const fresh: string[] = [];
      const pattern = recorded
        .split(/(<[^<>]+>)/)
        .map((part, index) => {
          const known = index % 2 === 0 ? part : (values.get(part) ?? compute(part));
          if (known !== undefined) return escape(String(known));
          const format = formats.find(([name]) => name.test(part))?.[1];
          if (format === undefined) throw new Error(`Nobody knows what ${part} looks like.`);
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
