interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** Cookies of one browser for one server, kept as Chromium keeps them. */
export function createCookieJar() {
  const cookies = new Map<string, string>();
  return {
    take: (headers: Headers, isSecure: boolean) => {
      for (const line of headers.getSetCookie()) {
        const cookie = parse(line);
        if (cookie === undefined || isRefused(line, isSecure)) continue;
        if (isOver(line) || cookie.value === '') cookies.delete(cookie.name);
        else cookies.set(cookie.name, cookie.value);
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    clear: () => cookies.clear(),
    get names() {
      return [...cookies.keys()];
    },
  };
}

function parse(line: string): Cookie | undefined {
  const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}

/** `SameSite=None` needs `Secure`, and `Secure` needs https. */
function isRefused(line: string, isSecure: boolean): boolean {
  const saysSecure = /;\s*secure/i.test(line);
  return (/;\s*samesite=none/i.test(line) && !saysSecure) || (saysSecure && !isSecure);
}

function isOver(line: string): boolean {
  const [, seconds] = /;\s*max-age=(-?\d+)/i.exec(line) ?? [];
  if (seconds !== undefined) return Number(seconds) <= 0;
  const [, date] = /;\s*expires=([^;]+)/i.exec(line) ?? [];
  return date !== undefined && Date.parse(date) <= Date.now();
}
