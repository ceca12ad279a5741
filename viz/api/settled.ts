import { keepPreviousData } from "@tanstack/react-query";

/** A version never changes: what was answered once stays right. */
export const settled = { staleTime: Number.POSITIVE_INFINITY } as const;

/** The same, and until something else is answered the last answer stays in view. */
export const settledInView = { ...settled, placeholderData: keepPreviousData } as const;

/** Not so: what is added by hand changes it. */
export const unsettled = {} as const;
