/** Recorded calls that the stand-in core answers otherwise, and why. A call that matches after all must leave the list. */
export const unmatched: readonly { readonly request: RegExp; readonly why: string }[] = [
  {
    request: /^GET \/apiversion\?/,
    why: 'A true core speaks 23 versions of its interface, the stand-in only the one that the backend SDK speaks.',
  },
];
