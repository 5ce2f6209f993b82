import type { MfaAdapter } from '@mfa-flow/contract';

/** Reads of the session that wait on their way until they are let go. */
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
          // Whoever gives it up does not take back what the server has said.
          const answer = await adapter.session.check(input, { signal: new AbortController().signal });
          await turn();
          return answer;
        },
      },
    }),
    /** From now on they are held before they have reached the server, or when it has answered them. */
    hold: (what: 'questions' | 'answers') => void (held = what),
    /** The next ones go through. Those that wait go on waiting. */
    holdNoMore: () => void (held = 'none'),
    release: () => waiting.splice(0).forEach((go) => go()),
    count: () => waiting.length,
  };
}
