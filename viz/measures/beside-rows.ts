import type { FiguresResult } from "../api/client.ts";

type Of = FiguresResult["figures"][number];

export interface BesideRow {
  readonly id: string;
  readonly title: string;
  readonly own: Of | undefined;
  readonly other: Of | undefined;
}

/** A row for each figure that either of the two gave, in the order of the catalogue. */
export function besideRows(own: FiguresResult | undefined, other: FiguresResult | undefined): BesideRow[] {
  const of = (result: FiguresResult | undefined) => new Map(result?.figures.map((figure) => [figure.id, figure]));
  const [ofOwn, ofOther] = [of(own), of(other)];
  return [...new Map([...ofOwn, ...ofOther]).values()].map(({ id, definition }) => ({
    id,
    title: definition.title,
    own: ofOwn.get(id),
    other: ofOther.get(id),
  }));
}
