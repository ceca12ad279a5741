import { buildFacts } from "../analysis/facts/build-facts.ts";
import { deriveTies } from "../analysis/ties/derive-ties.ts";
import { type Fact, type FactType, factTypes } from "../model/fact.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { bookletFacts, bookletSettings } from "../seed/booklet/booklet-facts.ts";
import { markdownTable } from "./markdown-table.ts";

/** How many records of each kind the transcription has. */
export function recordTable(): string {
  const facts = [...bookletFacts()];
  const count = (type: FactType) => facts.filter((fact) => fact.type === type).length;
  const counted = factTypes.filter((type) => count(type) > 0);
  return markdownTable(
    ["records", "number"],
    counted.map((type) => [plurals[type], count(type).toLocaleString("en-US")]),
  );
}

const plurals: Record<FactType, string> = {
  zone: "zones",
  complex: "complexes",
  organisation: "organisations",
  expert: "experts",
  scheme: "schemes",
  activity: "activities",
  participation: "participations",
  observation: "observations",
  contradiction: "contradictions",
};

/** How large the network is that the records make. */
export async function networkTable(): Promise<string> {
  const facts = await buildFacts({ dataset: "booklet", version: 1, settings: bookletSettings }, inOneBatch());
  const networks = {
    "as it opens: collaboration and contact": {},
    "with membership and convenors": { layers: "collaboration,contact,membership", includeConvenors: "true" },
  };
  const rows = Object.entries(networks).map(([name, asked]) => {
    const { order, size, isolated } = deriveTies(facts, networkParametersSchema.parse(asked));
    return [name, String(order), String(size), String(isolated)];
  });
  return markdownTable(["network", "organisations", "ties", "organisations without one"], rows);
}

async function* inOneBatch() {
  yield [...bookletFacts()];
}

/** Every question on which the booklet does not agree with itself. The reading in bold is used. */
export function contradictionTable(): string {
  const rows = [...bookletFacts()]
    .filter((fact): fact is Extract<Fact, { type: "contradiction" }> => fact.type === "contradiction")
    .map(({ question, readings, used, why }) => [
      question.en!,
      readings.map(({ value, place }, i) => `${i === used ? `**${value}**` : value} (${place})`).join("; "),
      why.en!,
    ]);
  return markdownTable(["question", "readings", "why"], rows);
}
