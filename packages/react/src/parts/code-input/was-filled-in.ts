const byHand = [
  'insertFromPaste',
  'insertFromDrop',
  'insertFromYank',
  'insertCompositionText',
  'historyUndo',
  'historyRedo',
];

/** Whether several characters came at once without being typed or pasted: a suggestion or a password manager. */
export function wasFilledIn(event: Event, grownBy: number): boolean {
  if (grownBy < 3) return false;
  const kind = 'inputType' in event ? event.inputType : undefined;
  return typeof kind !== 'string' || !byHand.includes(kind);
}
