import { expect, test } from "vitest";
import { networkParametersSchema, tieMakingRoles } from "../../model/network-parameters.ts";

const parse = (query: Record<string, string>) => networkParametersSchema.parse(query);
const refuse = (query: Record<string, string>) => networkParametersSchema.safeParse(query).error?.issues ?? [];

test("what is not said has its default", () => {
  expect(parse({})).toEqual({
    layers: { consortium: 1, "support-case": 1, mou: 1, relation: 1, sig: 1, community: 1, event: 1, introduction: 1 },
    timing: "overlap",
    weighting: "newman",
    roles: ["contractor", "host", "lead", "observer", "participant", "partner", "third-party"],
    includeConvenors: false,
  });
});

test("two spellings of one request are one request", () => {
  expect(JSON.stringify(parse({ kinds: "university, company,company", layers: "sig:0.5,collaboration" }))).toBe(
    JSON.stringify(parse({ kinds: "company,university", layers: "collaboration,sig:0.50" })),
  );
});

test("a later part settles a kind's weight, and 0 takes it out", () => {
  expect(parse({ layers: "contact,event:0,sig:2" }).layers).toEqual({ sig: 2, community: 1, introduction: 1 });
});

test.each([
  [{ layers: "collaboraton" }, "collaboraton"],
  [{ layers: "sig:-1" }, "sig:-1"],
  [{ layers: "sig:" }, "sig:"],
  [{ layers: "told" }, "told"],
  [{ layers: "plan" }, "plan"],
  [{ from: "2010", to: "2009" }, "2010"],
  [{ countries: "KR,Germany" }, "two-letter"],
])("%j is refused, naming what is wrong", (query, named) => {
  expect(
    refuse(query)
      .map(({ message }) => message)
      .join(),
  ).toContain(named);
});

test("unknown parameters are refused", () => {
  expect(refuse({ weigthing: "count" })).toMatchObject([{ code: "unrecognized_keys", keys: ["weigthing"] }]);
});

test("convenors make ties only when asked for", () => {
  expect(tieMakingRoles(parse({})).has("convenor")).toBe(false);
  expect(tieMakingRoles(parse({ includeConvenors: "true" })).has("funder")).toBe(true);
  expect([...tieMakingRoles(parse({ roles: "lead" }))]).toEqual(["lead"]);
});
