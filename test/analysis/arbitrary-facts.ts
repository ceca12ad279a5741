import fc from "fast-check";
import { activityKinds } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import { networkParametersSchema, weightings } from "../../model/network-parameters.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { roles } from "../../model/participation.ts";
import { activity, complex, organisation, takesPart } from "./some-facts.ts";

const date = fc
  .tuple(fc.integer({ min: 2007, max: 2013 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
  });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const organisationIds = ["o1", "o2", "o3", "o4", "o5", "O6", "기관7"];
const activityIds = ["a1", "a2", "a3", "a4", "A5", "활동6"];
const zones = ["east", "west"];
const countries = ["KR", "DE"];
const complexes: Fact[] = [
  complex("hub", { role: "hub", zone: "east" }),
  complex("spoke", { role: "connected", hub: "hub", zone: "west" }),
  complex("unzoned", { role: "hub" }),
];
const complexIds = ["hub", "spoke", "unzoned", "nowhere"];

const organisations = fc.tuple(
  ...organisationIds.map((id) =>
    fc
      .record({
        kind: fc.constantFrom(...organisationKinds.slice(0, 2)),
        complex: maybe(fc.constantFrom(...complexIds)),
        place: maybe(
          fc.record({ country: maybe(fc.constantFrom(...countries)), zone: maybe(fc.constantFrom(...zones)) }),
        ),
      })
      .map((more) => organisation(id, more)),
  ),
);

const activities = fc.tuple(
  ...activityIds.map((id) =>
    fc
      .record({
        kind: fc.oneof(fc.constantFrom("consortium", "consortium", "relation"), fc.constantFrom(...activityKinds)),
        from: maybe(date),
        to: maybe(date),
        weight: maybe(fc.constantFrom(0.5, 2, 3)),
        unnamed: maybe(fc.array(fc.record({ count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 })),
      })
      .map((more) => activity(id, more)),
  ),
);

const participation = fc
  .tuple(
    fc.constantFrom(...organisationIds, "missing organisation"),
    fc.constantFrom(...activityIds, "missing activity"),
    fc.record({
      role: fc.oneof(fc.constantFrom("lead", "participant"), fc.constantFrom(...roles)),
      from: maybe(date),
      to: maybe(date),
      value: maybe(fc.constantFrom(0.25, 2, 5)),
    }),
  )
  .map(([who, what, more]) => takesPart(who, what, more));

/** A small dataset with everything that the projection has to tell apart: open and partial dates, all roles, relations, dangling references. */
export const arbitraryFacts: fc.Arbitrary<Fact[]> = fc
  .tuple(
    organisations,
    activities,
    fc.uniqueArray(participation, {
      minLength: 15,
      maxLength: 60,
      selector: (row) => JSON.stringify([row.activity, row.organisation, row.role, row.from]),
    }),
  )
  .map(([bodies, things, rows]) => [...complexes, ...bodies, ...things, ...rows]);

const list = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(","));
const layer = fc
  .tuple(
    fc.constantFrom("collaboration", "contact", "membership", "relation", "alliance", "sig"),
    fc.constantFrom("", ":0.5", ":3", ":0"),
  )
  .map((parts) => parts.join(""));

/** Parameters as in a query string; what is filtered out are windows that end before they begin. */
export const arbitraryQuery: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      layers: fc
        .uniqueArray(layer, { minLength: 1, maxLength: 4 })
        .map((layers) => ["collaboration", ...layers].join(",")),
      weighting: fc.constantFrom(...weightings),
      timing: fc.constantFrom("overlap", "start"),
      from: date,
      to: date,
      halfLifeYears: fc.constantFrom("0.5", "3", "20"),
      maxActivitySize: fc.integer({ min: 2, max: 7 }).map(String),
      roles: list(roles),
      includeConvenors: fc.constantFrom("true", "false"),
      kinds: list(organisationKinds.slice(0, 3)),
      zones: list(zones),
      complexes: list(complexIds),
      countries: list(countries),
    },
    { requiredKeys: ["weighting"] },
  )
  // Without some of them now and then: all together leave little to compare.
  .chain((query) => {
    const entries = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
    return fc.subarray(entries).map((chosen): Record<string, string> => Object.fromEntries(chosen));
  })
  .filter((query) => networkParametersSchema.safeParse(query).success);
