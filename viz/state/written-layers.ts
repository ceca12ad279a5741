import { type ActivityKind, activityKinds, type LayerSet, layerSets } from "../../model/activity.ts";

const tieSets = ["collaboration", "contact", "membership"] as const satisfies readonly LayerSet[];

/** Of a network that is asked for without layers. */
const usual = "collaboration,contact";

interface Part {
  readonly text: string;
  readonly name: string;
  readonly weight: string | undefined;
  readonly kinds: readonly ActivityKind[];
}

function partsOf(written: string): Part[] {
  return written.split(",").map((piece) => {
    const text = piece.trim();
    const [name, weight] = text.split(":");
    const set = tieSets.find((one) => one === name);
    return { text, name, weight, kinds: set ? layerSets[set] : activityKinds.filter((kind) => kind === name) };
  });
}

/** The kinds that tie, of layers as the address has them: `collaboration,sig:0.5`. What is written later counts. */
export function chosenKinds(written: string = usual): ReadonlySet<ActivityKind> {
  const chosen = new Set<ActivityKind>();
  for (const { weight, kinds } of partsOf(written))
    for (const kind of kinds)
      if (Number(weight ?? 1) > 0) chosen.add(kind);
      else chosen.delete(kind);
  return chosen;
}

/** With one kind more, and the rest as it is written. */
export function withKind(written: string = usual, kind: ActivityKind): string {
  if (chosenKinds(written).has(kind)) return written;
  return [
    ...partsOf(written)
      .filter(({ name }) => name !== kind)
      .map(({ text }) => text),
    kind,
  ].join(",");
}

/** Without one kind: of a set that it is in, the others stay with the weight of the set. */
export function withoutKind(written: string = usual, kind: ActivityKind): string {
  return partsOf(written)
    .flatMap(({ text, weight, kinds }) =>
      kinds.includes(kind)
        ? kinds.filter((other) => other !== kind).map((other) => (weight === undefined ? other : `${other}:${weight}`))
        : [text],
    )
    .join(",");
}

/** Without what is written of the kind itself; in a set it stays. */
export function withoutPart(written: string, kind: ActivityKind): string | undefined {
  const left = partsOf(written).filter(({ name }) => name !== kind);
  return left.map(({ text }) => text).join(",") || undefined;
}
