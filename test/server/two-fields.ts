import type { Fact } from "../../model/fact.ts";
import { activity, organisation, takesPart } from "../analysis/some-facts.ts";

/**
 * Fields in the years 2015 to 2020, each with three consortia of all its members a year: nine companies of machines in Korea,
 * eighteen of medicine in Germany, which part in halves in 2018, and six French institutes that come up in 2019.
 */
export function twoFields(): Fact[] {
  const company = (id: string, country: string, industry: string) =>
    organisation(id, { place: { country }, industries: [industry] });
  const members = (country: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, k) => `${country}${String(from + k).padStart(2, "0")}`);
  const field = (years: readonly number[], topic: string, of: readonly string[]): Fact[] =>
    years.flatMap((year) =>
      [1, 2, 3].flatMap((k) => {
        const id = `${of[0]}-${year}-${k}`;
        const span = { from: String(year), to: String(year) };
        return [activity(id, { ...span, topics: [topic] }), ...of.map((member) => takesPart(member, id))];
      }),
    );
  return [
    ...members("KR", 0, 9).map((id) => company(id, "KR", "machines")),
    ...members("DE", 0, 18).map((id) => company(id, "DE", "medicine")),
    ...members("FR", 0, 6).map((id) => organisation(id, { kind: "institute", place: { country: "FR" } })),
    ...field([2015, 2016, 2017, 2018, 2019, 2020], "robots", members("KR", 0, 9)),
    ...field([2015, 2016, 2017], "cells", members("DE", 0, 18)),
    ...field([2018, 2019, 2020], "cells", members("DE", 0, 9)),
    ...field([2018, 2019, 2020], "cells", members("DE", 9, 18)),
    ...field([2019, 2020], "photons", members("FR", 0, 6)),
  ];
}
