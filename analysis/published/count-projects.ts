import type { OrganisationKind } from "../../model/organisation.ts";
import { type Composition, compositionOf } from "../helix/composition.ts";
import type { Figure } from "./published-table.ts";
import { percentOf } from "./rounded.ts";
import type { Tally } from "./tally.ts";

/** R&D projects of the programme by who works in them, and those in which a large company does. */
export function countProjects(tally: Tally, { indicator, date, dimensions = {} }: Figure): number | undefined {
  const projects = tally
    .activities("consortium")
    .filter(({ attributes }) => attributes["programme-project"] === "r-and-d");
  const composed = () => {
    const wanted = dimensions.composition;
    if (wanted === undefined) return projects;
    return projects.filter(({ index }) => {
      const composition = compositionOf(kindsIn(tally, index))?.composition;
      return wanted === "consortium" ? isConsortium(composition) : composition === wanted;
    });
  };
  switch (indicator) {
    case "r-and-d-projects":
      return composed().length;
    case "r-and-d-project-share":
      return percentOf(composed().length, projects.length, 1);
    case "large-company-projects":
      return tally
        .activities("consortium")
        .filter(
          ({ attributes, began }) =>
            attributes["large-company"] === true && (date === undefined || began === Number(date)),
        ).length;
  }
}

function kindsIn(tally: Tally, activity: number): OrganisationKind[] {
  return tally.participants(activity).map((organisation) => tally.kindOf(organisation));
}

function isConsortium(composition: Composition | undefined): boolean {
  return composition !== undefined && composition !== "single" && composition !== "no-industry";
}
