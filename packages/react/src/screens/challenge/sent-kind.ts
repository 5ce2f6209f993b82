/** The kinds of message with their own texts. */
export const toSentKind = (kind: string): 'email' | 'phone' | 'other' =>
  kind === 'email' || kind === 'phone' ? kind : 'other';
