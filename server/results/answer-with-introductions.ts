import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import type { Introducer, IntroductionPath, Introductions } from "../../analysis/introductions/introductions.ts";
import { introducerLoads, recordedIntroductions } from "../../analysis/introductions/recorded-introductions.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import { tableFormats } from "../contract/measure.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { introductionParty } from "../directory/introduction-party.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { groundWords, mediatingWords } from "./introduction-words.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface IntroductionsQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly from: string;
  readonly to: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly k: number;
  readonly maxLoad: number;
  readonly format?: (typeof tableFormats)[number];
}

const analysis = "introductions";
const source = "doi:10.1287/mnsc.17.11.712";
/** Named for each step, and for each thing that two have in common. */
const mostActivities = 3;
const mostNearest = 10;

/** Who can introduce one organisation to another. The journal is read anew each time for the load of introducers: its version is in the ETag. */
export async function answerWithIntroductions(
  context: RouteContext<{ dataset: string }, IntroductionsQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const { from, to, windowFrom, windowTo, k, maxLoad, ...rest } = query;
  const version = await askedVersion(context);
  const journal = await services.connection.get().journal(params.dataset);
  const window = { ...(windowFrom && { from: windowFrom }), ...(windowTo && { to: windowTo }) };
  const { network, used } = splitQuery({ ...rest, ...window });
  const facts = await services.facts.get(version);
  const [start, targets] = [organisationNamed(facts, from), targetsIn(facts, to)];
  const told = {
    ...Object.fromEntries(Object.entries(used).filter(([name]) => name !== "from" && name !== "to")),
    ...(windowFrom && { windowFrom }),
    ...(windowTo && { windowTo }),
    from,
    to,
    k,
    maxLoad,
  };
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Introductions>(context, {
    version,
    analysis,
    parameters: { ...told, journalRead: journal.length },
    network,
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const { selection, network: ties } = await services.networks.get(version, network, cancelled);
      const asked = {
        from: start,
        to: targets,
        k,
        loads: introducerLoads(facts, recordedIntroductions(journal)),
        maxLoad,
        activities: mostActivities,
        nearest: mostNearest,
      };
      const input = { facts, selection, network: ties, asked };
      return services.computing.run("find-introductions", input, { cancelled, onProgress: report });
    },
    async render(found) {
      const derived = await services.networks.get(version, network);
      const head = resultHead({ ...version, journal }, analysis, told, derived);
      const statement = statementOf(facts, found, start, targets, language);
      const definition = definitionOf(analysis, source, language);
      const paths = found.paths.map((path) => pathItem(facts, path, language));
      if (format === "csv") return introductionsTable(head, { definition, statement }, paths);
      const party = (organisation: number) => introductionParty(facts, organisation, language);
      return Buffer.from(
        JSON.stringify({
          ...head,
          definition,
          from: party(start),
          to: targets.map(party),
          statement,
          paths,
          passedOver: found.passedOver.map((one) => introducerItem(facts, { ...one, marks: [] }, language)),
          why: found.why,
          nearest: found.nearest.map(({ organisation, near, ground, ties }) => ({
            organisation: party(organisation),
            near: party(near).id,
            ties,
            ground: groundWords(facts, ground, mostActivities, language),
          })),
        }),
      );
    },
  });
}

/** Those named by their ids; an id with a comma in it can be asked for alone. */
function targetsIn(facts: Facts, to: string): number[] {
  if (indexOfId(facts.organisations, to) >= 0) return [organisationNamed(facts, to)];
  const ids = to.split(",").map((id) => id.trim());
  return [...new Set(ids.map((id) => organisationNamed(facts, id)))];
}

export function introducerItem(facts: Facts, { organisation, marks, load }: Introducer, language: Language) {
  return { ...introductionParty(facts, organisation, language), marks, load };
}

function pathItem(facts: Facts, { length, organisations, introducers, steps }: IntroductionPath, language: Language) {
  return {
    length,
    organisations: organisations.map((organisation) => introductionParty(facts, organisation, language)),
    introducers: introducers.map((one) => introducerItem(facts, one, language)),
    steps: steps.map(({ activities, ...step }) => ({
      ...step,
      activities: activities.map(({ activity, weight }) => {
        const record = activityRecord(facts, activity);
        const name = displayName(record, language);
        const year = yearBegun(facts, activity);
        return {
          id: record.id,
          kind: record.kind,
          ...(name !== record.id && { name }),
          ...(year !== undefined && { year }),
          weight,
          words: mediatingWords(facts, activity, language),
        };
      }),
    })),
  };
}

function statementOf(
  facts: Facts,
  { paths, why }: Introductions,
  from: number,
  to: readonly number[],
  language: Language,
): string {
  const nameOf = (organisation: number) => {
    const { id, name = id } = introductionParty(facts, organisation, language);
    return name;
  };
  const say = (path: string, values: Readonly<Record<string, string>>) =>
    message(language, "partners", `introductions.statement.${path}`, values);
  const [shortest] = paths;
  if (!shortest) return say(why ?? "apart", { from: nameOf(from), to: to.map(nameOf).join(", ") });
  const values = { from: nameOf(from), to: nameOf(shortest.organisations.at(-1)!), n: String(paths.length) };
  const names = shortest.introducers.map(({ organisation }) => nameOf(organisation)).join(", ");
  return names === "" ? say("direct", values) : say("found", { ...values, names });
}

/** One line for each step of each path. */
function introductionsTable(
  head: Parameters<typeof csvComments>[0],
  rest: object,
  paths: readonly ReturnType<typeof pathItem>[],
): Uint8Array {
  const columns = ["path", "length", "step", "from", "from_name", "to", "to_name", "weight", "shared"];
  const ofActivity = ["activity", "activity_kind", "activity_name", "activity_year", "words"];
  const lines = paths.flatMap(({ length, organisations, steps }, path) =>
    steps.map(({ weight, shared, activities: [strongest] }, at) => {
      const [one, other] = [organisations[at], organisations[at + 1]];
      const { id, kind, name, year, words } = strongest;
      return csvRow(
        [path + 1, length, at + 1, one.id, one.name, other.id, other.name, weight, shared].concat([
          id,
          kind,
          name,
          year,
          words,
        ]),
      );
    }),
  );
  return Buffer.from(`${csvComments(head, rest)}${[csvRow([...columns, ...ofActivity]), ...lines].join("\n")}\n`);
}
