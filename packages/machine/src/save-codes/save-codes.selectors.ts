import type { SaveCodesSnapshot } from './save-codes.types.ts';

/** Undefined once their screen is over. */
export const selectCodes = ({ context }: SaveCodesSnapshot) => context.codes.reveal();
export const selectAsksToLeave = (snapshot: SaveCodesSnapshot) => snapshot.matches('leaving');
