import type { Picture } from "../api/client.ts";
import type { Palette } from "../theme/palette.ts";
import { type ColourEntry, colourGroups, type Groups } from "./colour-groups.ts";

/**
 * Colours of all nodes with their legend. Activities drawn beside organisations have groups of their own, and squares in the
 * legend as in the picture: the same colour may stand for another kind there.
 */
export function colourNodes(
  picture: Picture | undefined,
  groups: Groups,
  beside: Groups | undefined,
  palette: Palette,
): { readonly colours: readonly string[]; readonly entries: readonly ColourEntry[] } {
  if (!picture) return { colours: [], entries: [] };
  const isActivity = picture.nodes.type.map((type) => type === "activity");
  const places = isActivity.map((_, i) => i);
  const part = (own: Groups, members: readonly number[]) => {
    const { colours, entries } = colourGroups({ ...own, codes: members.map((i) => own.codes[i]) }, palette);
    return { colourOf: new Map(members.map((i, k) => [i, colours[k]])), entries };
  };
  const first = part(groups, beside ? places.filter((i) => !isActivity[i]) : places);
  const second =
    beside &&
    part(
      beside,
      places.filter((i) => isActivity[i]),
    );
  const squares = (entries: readonly ColourEntry[]) => entries.map((entry) => ({ ...entry, shape: "square" as const }));
  return {
    colours: places.map((i) => first.colourOf.get(i) ?? second!.colourOf.get(i)!),
    entries: second
      ? [...first.entries, ...squares(second.entries)]
      : isActivity[0]
        ? squares(first.entries)
        : first.entries,
  };
}
