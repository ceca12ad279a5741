/** Neither an organisation nor an activity is selected. */
export const unselected = { organisation: undefined, activity: undefined } as const;
