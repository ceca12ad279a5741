/** `2010–2012`, or one year. */
export function yearsOfPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from}–${to}`;
}
