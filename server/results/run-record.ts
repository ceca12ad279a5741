import { createHash } from "node:crypto";
import type { DatasetVersion } from "../../model/dataset.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { versionKey } from "../caches/version-key.ts";
import { codeVersion } from "../code-version.ts";
import type { NetworkCounts } from "../contract/result.ts";
import type { RunRecord } from "../contract/run-record.ts";
import { queryOf } from "../http/parse-parameters.ts";
import type { RouteContext } from "../http/route.ts";
import type { Services } from "../services.ts";
import type { FactsTrace } from "../tasks/trace-facts.ts";
import { tielineVersion } from "../tieline-version.ts";
import { resultHead } from "./result-head.ts";
import { softwareCitation } from "./software-citation.ts";
import { splitQuery } from "./split-query.ts";
import { writtenQuery } from "./written-query.ts";

interface Recorded {
  readonly version: DatasetVersion;
  readonly analysis: string;
  readonly mediaType: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly sources?: readonly string[];
  readonly network?: NetworkParameters;
}

/** What was asked, so that asking it again gives the same: the address with every parameter, what was sent, the media type, the language. */
export function recordedRequest(
  { request, query, language }: RouteContext,
  { version, mediaType, body }: Pick<Recorded, "version" | "mediaType" | "body">,
): RunRecord["request"] {
  const { pathname } = new URL(request.originalUrl, "http://localhost");
  const written = writtenQuery(query as Record<string, unknown>, queryOf(request.originalUrl, language));
  return {
    path: pathname,
    query: { ...written, version: String(version.version), lang: language },
    ...(body && { body }),
    mediaType,
    language,
  };
}

/** The run record of a result, from its bytes and from what it was made of. */
export async function runRecord(context: RouteContext, recorded: Recorded, body: Uint8Array): Promise<RunRecord> {
  const { services, language } = context;
  const { version, analysis, sources: methods = [] } = recorded;
  const query = context.query as Readonly<Record<string, unknown>>;
  const { sha256, sources } = await traceOf(services, version);
  const network = await networkOf(services, version, query, recorded.network);
  return {
    format: "tieline-run-record",
    formatVersion: 1,
    tieline: { version: tielineVersion, code: codeVersion().slice(tielineVersion.length + 1) },
    dataset: {
      id: version.dataset,
      version: version.version,
      ...version.settings,
      loadedAt: version.loadedAt,
      sha256,
      sources: [...sources],
    },
    analysis,
    request: recordedRequest(context, recorded),
    ...(typeof query.seed === "number" && { seed: query.seed }),
    ...(network && { network }),
    synthetic: network?.synthetic ?? syntheticShare(version),
    result: { sha256: createHash("sha256").update(body).digest("hex"), bytes: body.byteLength },
    citation: citation(version, sources, methods, language),
  };
}

/** Read once for each version: every record of it is looked at. */
async function traceOf({ facts, computing, rendered, disk }: Services, version: DatasetVersion): Promise<FactsTrace> {
  const key = `trace ${versionKey(version)}`;
  const known = rendered.get(key) ?? (await disk.read(key));
  if (known) return JSON.parse(Buffer.from(known).toString()) as FactsTrace;
  const trace = await computing.run("trace-facts", await facts.get(version));
  const bytes = Buffer.from(JSON.stringify(trace));
  rendered.set(key, bytes);
  await disk.write(key, bytes);
  return trace;
}

async function networkOf(
  { networks }: Services,
  version: DatasetVersion,
  query: Readonly<Record<string, unknown>>,
  asked: NetworkParameters | undefined,
): Promise<NetworkCounts | undefined> {
  // Only what is derived from ties says with which layers.
  if (query.layers === undefined) return undefined;
  const network = asked ?? splitQuery(query).network;
  return resultHead(version, "", {}, await networks.get(version, network)).network;
}

function syntheticShare({ counts: { organisations, activities } }: DatasetVersion): number {
  const synthetic = organisations.synthetic + activities.synthetic;
  const all = synthetic + organisations.documented + activities.documented;
  return all === 0 ? 0 : synthetic / all;
}

function citation(
  { dataset, version, settings }: DatasetVersion,
  sources: FactsTrace["sources"],
  methods: readonly string[],
  language: Language,
): RunRecord["citation"] {
  const say = (path: string, values: Readonly<Record<string, string | number>>) =>
    message(language, "takeaway", `citation.${path}`, values);
  const software = say("software", { ...softwareCitation() });
  const title = displayName({ id: dataset, name: settings.title, names: settings.titles }, language);
  const names = [...new Set(sources.map(({ source }) => source))].join(", ");
  const cited = say("dataset", { title, dataset, version, sources: names });
  const defined = methods.length === 0 ? [] : [say("methods", { methods: methods.join("; ") })];
  return { text: [software, cited, ...defined].join(" "), software, dataset: cited, methods: [...methods] };
}
