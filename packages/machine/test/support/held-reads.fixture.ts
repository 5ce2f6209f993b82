import type { MfaAdapter } from '@mfa-flow/contract';

/** Session checks that are held until they are released. */
export function createHeldReads() {
  const waiting = new Array<() => void>();
  let held: 'none' | 'questions' | 'answers' = 'none';
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));

  return {
    adapt: (adapter: MfaAdapter): MfaAdapter => ({
      ...adapter,
      session: {
        ...adapter.session,
        check: async (input, options) => {
          if (held === 'questions') await turn();
          if (held !== 'answers') return adapter.session.check(input, options);
          // An abort doesn't undo what the server has answered.
          const answer = await adapter.session.check(input, { signal: new AbortController().signal });
          await turn();
          return answer;
        },
      },
    }),
    /** Holds later checks before they reach the server, or after it has answered. */
    hold: (what: 'questions' | 'answers') => void (held = what),
    /** Later checks pass. Held ones stay held. */
    holdNoMore: () => void (held = 'none'),
    release: () => waiting.splice(0).forEach((go) => go()),
    count: () => waiting.length,
  };
}
