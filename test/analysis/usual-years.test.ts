import { expect, test } from "vitest";
import { usualYears } from "../../analysis/integration/usual-years.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../../model/network-parameters.ts";
import { consortium, factsOf } from "./some-facts.ts";

const began: readonly (readonly [number, number])[] = [
  [2001, 1],
  [2002, 6],
  [2003, 5],
  [2004, 2],
  [2005, 6],
  [2006, 1],
];
const facts = await factsOf(
  began.flatMap(([year, n]) =>
    Array.from({ length: n }, (_, k) =>
      consortium(`c${year}-${k}`, ["a", "b"], { from: String(year), to: String(year) }),
    ).flat(),
  ),
);
const usual = (query: object) => {
  const parameters = networkParametersSchema.parse({ layers: "collaboration", timing: "start", ...query });
  const { from: _, to: __, ...open } = parameters;
  return [...usualYears(facts, selectActivities(facts, open).activities, parameters)];
};

test("the data ends where few activities are, from outside inwards, whichever window is looked at", () => {
  const all = [2002, 2003, 2004, 2005];
  expect(usual({})).toEqual(all);
  // Judged by the window alone, 2004 would be the edge of the first one.
  for (const window of [{ from: "2002", to: "2004" }, { to: "2001" }, { from: "2006", to: "2010" }])
    expect(usual(window)).toEqual(all);
});
