/** A partner is sought for nobody who is not in the dataset. */
export const noNewcomerAsked = {
  newcomerKind: undefined,
  newcomerComplex: undefined,
  newcomerCountry: undefined,
  newcomerMakes: undefined,
} as const;
