/** Where a true SuperTokens core is, if the journeys run on one. */
export const trueCore = process.env['SUPERTOKENS_CORE_URI'];

/** On every journey that moves the clock: a true core does not follow. */
export const movesTheClock = '@moves-the-clock';
