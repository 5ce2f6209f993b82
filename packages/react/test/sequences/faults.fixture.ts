import type { Moment } from './recorder.fixture.ts';

/** What the focused field is described by. */
function description(): string {
  const ids = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** What must not happen between two screens. */
export function faultsOf(moments: readonly Moment[], before: string): string[] {
  const moves = moments.filter(({ kind }) => kind === 'focus');
  const said = moments.filter(({ kind }) => kind !== 'focus');
  const arrived = moves[0]?.at ?? 0;
  const afterwards = said.filter(({ at }) => at >= arrived);
  // The call of a screen and what follows it may both be slow.
  const once = said.map(({ text }) => text).filter((text) => !text.startsWith('Still working'));
  return [
    ...(moves.length === 1 ? [] : [`${moves.length} moves of the focus`]),
    ...(moves.some(({ text }) => text === 'body') ? ['the focus was lost'] : []),
    ...(once.length === new Set(once).size ? [] : ['something was said twice']),
    ...afterwards
      .filter(({ text }) => /^(Loading|One moment|Still working)/.test(text))
      .map(({ text }) => `"${text}" is said of a wait that is over`),
    ...afterwards
      .filter(({ screen, at }) => screen === before && at > arrived)
      .map(({ text }) => `"${text}" is said of the screen before`),
    ...afterwards
      .filter(({ text }) => description().includes(text))
      .map(({ text }) => `"${text}" is said and read with the field`),
  ];
}
