/** Running cases for each person from which on somebody counts as having enough to do, where nothing else is asked for. */
export const usualMaxLoad = 3;

/** For so many years whoever sat on a committee is taken to be in a conflict of interest, where nothing else is asked for. */
export const usualConflictYears = 3;
