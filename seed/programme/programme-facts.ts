import type { DatasetSettings } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import { assumptionNames, type GenerationParameters } from "../../model/generation.ts";
import { bookletFacts } from "../booklet/booklet-facts.ts";
import { randomOf } from "./chance.ts";
import { communities } from "./communities.ts";
import { type Country, countryOf } from "./country.ts";
import { documentedIn, nothingDocumented } from "./documented.ts";
import { events } from "./events.ts";
import { experts } from "./experts.ts";
import type { PartnerChoice } from "./partner-choice.ts";
import { firstMonth, lastMonth, stageYear, yearStart } from "./programme-year.ts";
import { largeCompanyProjects } from "./projects.ts";
import { publishedTotals } from "./published-totals.ts";
import { activityFact, organisationFact, participationFact, universityFact } from "./records.ts";
import { refuseUnmeetable } from "./refuse-unmeetable.ts";
import { sigs } from "./sigs.ts";
import { sitesOf } from "./sites.ts";
import { type Stage, stage2010 } from "./stage-2010.ts";
import { supportCases } from "./support-cases.ts";
import { tenantFirms } from "./tenant-firms.ts";

/**
 * The booklet's facts and a programme that comes to its published counts. Same parameters, same facts in the same order; what
 * is referred to comes before what refers to it. Countries are made one after the other, so that memory does not grow with
 * their number. Throws before the first fact where the totals cannot be met. docs/programme.md says what is assumed.
 */
export function programmeFacts(parameters: GenerationParameters): Iterable<Fact> {
  const totals = publishedTotals();
  refuseUnmeetable(totals, parameters);
  const booklet = [...bookletFacts()];
  return facts();

  function* facts(): Iterable<Fact> {
    yield* booklet;
    const sites = sitesOf(booklet);
    let previous: PartnerChoice | undefined;
    for (let number = 0; number < parameters.scale; number++) {
      const documented = number === 0 ? documentedIn(booklet) : nothingDocumented;
      const country = countryOf(number, parameters, totals, booklet, sites, documented, previous);
      yield* countryFacts(country, stage2010(country));
      previous = country.partners.withoutPrevious();
    }
  }
}

function* countryFacts(country: Country, stage: Stage): Iterable<Fact> {
  const { parameters, number, sites, members, clusters, newcomers } = country;
  const terms = randomOf(parameters.seed, number, "terms");
  yield* newcomers.parents.map(universityFact);
  for (const member of members) yield organisationFact(member, sites, terms);
  for (const member of stage.newcomers) yield organisationFact(member, sites, terms);
  for (const { id, names, topics, site, from, to, documented } of clusters)
    if (!documented)
      yield activityFact(
        {
          id,
          kind: "mini-cluster",
          names,
          from: firstMonth(from),
          to: lastMonth(to),
          ...(site !== undefined && { complex: sites[site].complex }),
          ...(topics.length > 0 && { topics: [...topics] }),
        },
        "mini clusters",
      );
  for (const { id, memberships } of [...members, ...stage.newcomers])
    for (const { cluster, from, to } of memberships)
      yield participationFact(id, cluster.id, "participant", "members", { from: firstMonth(from), to: lastMonth(to) });
  for (const { member, cluster } of stage.second)
    yield participationFact(member.id, cluster.id, "participant", "members", {
      from: firstMonth(stageYear),
      to: lastMonth(stageYear),
    });
  yield* experts(country);
  yield* supportCases(country);
  yield* largeCompanyProjects(country);
  yield* communities(country);
  yield* sigs(country);
  yield* events(country);
  yield* stage.facts();
  yield* tenantFirms(country, [...members, ...stage.newcomers]);
}

export function programmeSettings(parameters: GenerationParameters): DatasetSettings {
  const { seed, scale } = parameters;
  return {
    title: "Generated programme 2005–2010",
    titles: {
      en: "Generated programme 2005–2010",
      ko: "생성 프로그램 2005–2010",
    },
    yearStart,
    referenceDate: lastMonth(stageYear),
    generated: {
      seed,
      scale,
      assumptions: Object.fromEntries(assumptionNames.map((name) => [name, parameters[name]])),
    },
  };
}
