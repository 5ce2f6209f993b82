/** The URL of a real SuperTokens core, if the journeys run on one. */
export const trueCore = process.env['SUPERTOKENS_CORE_URI'];

/** On every journey that moves the clock, which a real core does not follow. */
export const movesTheClock = '@moves-the-clock';
