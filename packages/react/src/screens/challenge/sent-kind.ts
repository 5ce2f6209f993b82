/** The kinds of message that have words of their own. */
export const toSentKind = (kind: string): 'email' | 'phone' | 'other' =>
  kind === 'email' || kind === 'phone' ? kind : 'other';
