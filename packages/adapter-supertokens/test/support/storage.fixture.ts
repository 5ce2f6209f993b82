/** As much of `Storage` as the SDK uses. */
export function createStorage(entries = new Map<string, string>()) {
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
    key: (index: number) => [...entries.keys()][index] ?? null,
    clear: () => entries.clear(),
  };
}

/** The cookies that scripts can see, as `document.cookie` gives and takes them. */
export function createDocumentCookies(entries = new Map<string, string>()) {
  return {
    get cookie() {
      return [...entries].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(line: string) {
      const [, name = '', value = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
      const [, date = ''] = /;\s*expires=([^;]+)/i.exec(line) ?? [];
      if (value === '' || Date.parse(date) <= Date.now()) entries.delete(name);
      else entries.set(name, value);
    },
  };
}
