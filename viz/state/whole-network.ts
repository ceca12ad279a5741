/** A network seen as a whole: about nobody in particular, and from where all of it is seen. */
export const wholeNetwork = { focus: undefined, focusIs: undefined, camera: undefined } as const;
