import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Facts } from "../facts/facts.ts";

/** Whether an organisation passes all filters of the parameters; one without the attribute that is asked for does not. */
export function organisationFilter(
  { organisations }: Facts,
  { kinds, zones, complexes, countries }: NetworkParameters,
): (organisation: number) => boolean {
  const asked: [string, readonly string[] | undefined][] = [
    ["kind", kinds],
    ["zone", zones],
    ["complex", complexes],
    ["country", countries],
  ];
  const filters = asked.flatMap(([name, wanted]) => {
    if (wanted === undefined) return [];
    const { codes, values } = organisations.groupings[name];
    const codesWanted = new Set(wanted.map((value) => values.indexOf(value)).filter((code) => code >= 0));
    return [(organisation: number) => codesWanted.has(codes[organisation])];
  });
  return (organisation) => filters.every((passes) => passes(organisation));
}
