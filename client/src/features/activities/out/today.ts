const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Today, in words. */
export const today = (): string => days.format(new Date());
