/** `location` and `history` of one tab. */
export function createAddressBar(start: string) {
  let url = new URL(start);
  const seen: string[] = [];

  class History {
    readonly state = null;
    replaceState(_state: unknown, _title: string, next: string) {
      const there = new URL(next, url);
      if (there.origin !== url.origin) throw new Error('SecurityError');
      url = there;
      seen.push(there.href);
    }
  }

  const location = {
    get href() {
      return url.href;
    },
    get origin() {
      return url.origin;
    },
    get search() {
      return url.search;
    },
    get hash() {
      return url.hash;
    },
    get hostname() {
      return url.hostname;
    },
    get pathname() {
      return url.pathname;
    },
  };
  /** `seen`: every address that was shown. */
  return { History, history: new History(), location, seen };
}
