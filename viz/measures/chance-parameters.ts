import type { NullModel } from "../../model/null-model.ts";
import type { Figure } from "../api/client.ts";
import type { UrlState } from "../state/url-state.ts";

type Parameter = Figure["parameters"][number];

/** Whether the figure can be had on what the model draws: labels are dealt to groups, and on a backbone to those of ties alone. */
export function canBeDrawn(
  { hasGroups, onBackbone }: Figure,
  model: NullModel,
  { backbone }: Pick<UrlState, "backbone">,
): boolean {
  return model !== "labels" || (hasGroups && (onBackbone || !backbone));
}

/** What the form asks once for all figures, in fields of its own. */
const askedOnce = ["by", "seed", "spheres"];

/** The own parameters of several figures, each once: one holds for all that take it. Where they differ in what is usual, none is. */
export function parametersTogether(figures: readonly Figure[]): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const parameter of figures.flatMap(({ parameters }) => parameters)) {
    if (askedOnce.includes(parameter.name)) continue;
    const known = found.get(parameter.name);
    if (!known) found.set(parameter.name, parameter);
    else if (known.default !== parameter.default) found.set(parameter.name, { ...known, default: undefined });
  }
  return [...found.values()];
}

/** Whether one of them takes a parameter of this name. */
export function someTake(figures: readonly Figure[], name: string): boolean {
  return figures.some(({ parameters }) => parameters.some((one) => one.name === name));
}

/** Which kinds of organisation are which of the triple helix where nobody chooses. */
export function usualSpheres(catalogue: readonly Figure[]): string {
  const parameter = catalogue.flatMap(({ parameters }) => parameters).find(({ name }) => name === "spheres");
  return String(parameter?.default ?? "");
}
