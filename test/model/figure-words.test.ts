import { expect, test } from "vitest";
import { messages } from "../../model/message.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";

const facts = [...bookletFacts()];
const observations = facts.filter((fact) => fact.type === "observation");

test.each(["en", "ko"] as const)("every figure of the booklet has words: %s", (language) => {
  const { indicator, dimension, value, unit } = messages[language].figures;
  // Years and numbers need none.
  const without = (words: object, ids: Iterable<string>) =>
    [...new Set(ids)].filter((id) => !(id in words) && /[^\d-]/.test(id)).sort();
  const dimensions = observations.flatMap((one) => Object.entries(one.dimensions ?? {}));
  expect({
    indicators: without(
      indicator,
      observations.map((one) => one.indicator),
    ),
    dimensions: without(
      dimension,
      dimensions.map(([name]) => name),
    ),
    values: without(
      value,
      dimensions.map(([, named]) => named),
    ),
    units: without(
      unit,
      observations.map((one) => one.unit),
    ),
  }).toEqual({ indicators: [], dimensions: [], values: [], units: [] });
});
