import { beforeAll, describe, expect, test } from "vitest";
import { buildFacts } from "../../analysis/facts/build-facts.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { conflictsOfInterest } from "../../analysis/support/conflicts-of-interest.ts";
import { expertCandidates } from "../../analysis/support/expert-candidates.ts";
import type { Fact } from "../../model/fact.ts";
import { generationParametersSchema } from "../../model/generation.ts";
import { daySpan, yearsLater } from "../../model/partial-date.ts";
import { programmeFacts, programmeSettings } from "../../seed/programme/programme-facts.ts";

describe("evaluation committees of a generated programme, which are events", () => {
  const parameters = generationParametersSchema.parse({});
  let records: Fact[];
  let facts: Facts;
  let employers: Set<string>;
  beforeAll(async () => {
    records = [...programmeFacts(parameters)];
    employers = new Set(records.flatMap((fact) => (fact.type === "expert" ? (fact.employer ?? []) : [])));
    async function* batches() {
      yield records;
    }
    facts = await buildFacts({ dataset: "programme", version: 1, settings: programmeSettings(parameters) }, batches());
  }, 120_000);

  /** From the records themselves: by employer of an expert, the meetings of the last three years that judged a mini cluster of the company. */
  function countedBy(company: string): Map<string, Set<string>> {
    const last = daySpan(programmeSettings(parameters).referenceDate!).last;
    const from = yearsLater(last, -3);
    const activities = new Map(records.flatMap((fact) => (fact.type === "activity" ? [[fact.id, fact] as const] : [])));
    const taking = records.filter((fact) => fact.type === "participation");
    const own = taking
      .filter((one) => one.organisation === company && (one.to === undefined || daySpan(one.to).last >= last))
      .map((one) => one.activity);
    const counted = new Map<string, Set<string>>();
    for (const { organisation, activity: id } of taking) {
      const { parent, from: on, attributes } = activities.get(id)!;
      if (attributes?.networking !== "evaluation-committee" || !employers.has(organisation)) continue;
      if (!own.includes(parent!) || daySpan(on!).last < from) continue;
      counted.set(organisation, (counted.get(organisation) ?? new Set()).add(id));
    }
    return counted;
  }

  test("are conflicts of interest of whoever was at one in the last three years", () => {
    const judged = records
      .filter((fact) => fact.type === "organisation")
      .filter(({ id, kind }) => kind === "company" && id.startsWith("synthetic/"))
      .filter((_, k) => k % 400 === 0)
      .map(({ id }) => ({ id, counted: countedBy(id) }));
    expect(judged.some(({ counted }) => counted.size > 0)).toBe(true);
    expect(judged.some(({ counted }) => counted.size === 0)).toBe(true);
    for (const { id, counted } of judged) {
      const conflicts = conflictsOfInterest(facts, indexOfId(facts.organisations, id));
      for (const employer of employers) {
        const found = conflicts(indexOfId(facts.organisations, employer)).flatMap((one) =>
          one.kind === "evaluates" ? [stringAt(facts.activities.ids, one.committee)] : [],
        );
        if (found.length > 0 || counted.has(employer)) expect(new Set(found)).toEqual(counted.get(employer));
      }
    }
  }, 120_000);

  test("stand beside the experts for a need of the company", () => {
    const company = records
      .filter((fact) => fact.type === "organisation")
      .find(({ id, kind }) => kind === "company" && id.startsWith("synthetic/") && countedBy(id).size > 0)!;
    const { found } = expertCandidates(facts, {
      need: "technology management",
      company: indexOfId(facts.organisations, company.id),
    });
    const counted = countedBy(company.id);
    const persons = records.filter((fact) => fact.type === "expert");
    // Each has one of the two fields.
    expect(found).toHaveLength(persons.length);
    const inConflict = found.filter(({ conflicts }) => conflicts.some(({ kind }) => kind === "evaluates"));
    expect(inConflict).toHaveLength(persons.filter(({ employer }) => counted.has(employer!)).length);
    expect(inConflict.length).toBeGreaterThan(0);
  }, 120_000);
});
