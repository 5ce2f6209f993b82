const hoursAndMinutes = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** 10:42 */
export const clockTime = (ms: number) => hoursAndMinutes.format(ms);
