/** `2005 – 2009`; `2010 –` for what still goes on. */
export function spanOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return "";
  return from === to ? from! : `${from ?? ""} – ${to ?? ""}`.trim();
}
