import { buildFacts } from "../../analysis/facts/build-facts.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { layerSets } from "../../model/activity.ts";
import type { DatasetSettings } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import { generationParametersSchema } from "../../model/generation.ts";
import { tieRoles } from "../../model/participation.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { programmeFacts, programmeSettings } from "../../seed/programme/programme-facts.ts";

export interface Programme {
  readonly facts: readonly Fact[];
  readonly settings: DatasetSettings;
}

/** What `npm run generate` makes, but for the staged year, whose steps are fixed whatever is assumed. */
export function programmeWith(assumptions: Readonly<Record<string, number>>): Programme {
  const parameters = generationParametersSchema.parse({ ...assumptions, "stage.activities": 0 });
  return { facts: [...programmeFacts(parameters)], settings: programmeSettings(parameters) };
}

/** The same with everybody who takes part in a collaboration drawn anew from all who ever did, all as likely: nothing tells who takes part with whom. */
export function dealtAnew({ facts, settings }: Programme, seed: number): Programme {
  const random = seededRandom(seed);
  const kinds = new Set<string>(layerSets.collaboration);
  const roles = new Set<string>(tieRoles);
  const collaborations = new Set(
    facts.flatMap((fact) => (fact.type === "activity" && kinds.has(fact.kind) ? [fact.id] : [])),
  );
  const isDealt = (fact: Fact) =>
    fact.type === "participation" && collaborations.has(fact.activity) && roles.has(fact.role);
  const all = [
    ...new Set(facts.flatMap((fact) => (fact.type === "participation" && isDealt(fact) ? [fact.organisation] : []))),
  ];
  const dealt = new Set<string>();
  return {
    settings,
    facts: facts.map((fact) => {
      if (fact.type !== "participation" || !isDealt(fact)) return fact;
      for (;;) {
        const organisation = all[Math.floor(all.length * random())];
        const place = `${fact.activity} ${organisation}`;
        if (dealt.has(place)) continue;
        dealt.add(place);
        return { ...fact, organisation };
      }
    }),
  };
}

export function factsOfProgramme({ facts, settings }: Programme): Promise<Facts> {
  async function* oneBatch() {
    yield facts;
  }
  return buildFacts({ dataset: "programme", version: 1, settings }, oneBatch());
}
