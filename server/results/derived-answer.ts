import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { shortHash } from "../caches/version-key.ts";
import type { Role } from "../contract/role.ts";
import { runRecordType } from "../contract/run-record.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { jobReport } from "../jobs/job-report.ts";
import type { JobContext } from "../jobs/jobs.ts";
import { asLongAsItWaits } from "./as-long-as-it-waits.ts";
import { derivedId } from "./derived-id.ts";
import { recordedRequest, runRecord } from "./run-record.ts";

/** A result that follows from a version and parameters: the same request gives the same bytes. */
export interface DerivedRequest<T> {
  readonly version: DatasetVersion;
  readonly analysis: string;
  /** All that what is computed depends on, beside the version. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  /** What was sent with the request, where it is no GET: `parameters` hold it too. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Where what is computed was defined, for whoever cites it. */
  readonly sources?: readonly string[];
  /** The network that it is about, where that is not what the query's parameters of the same names say. */
  readonly network?: NetworkParameters;
  /** What else the bytes depend on: how many are shown … */
  readonly form?: Readonly<Record<string, unknown>>;
  /** Whether the bytes are kept on disk too, so that they are there at once after the next start. */
  readonly isStored?: boolean;
  /** Who may be told where the result is, which holds what was asked; without it whoever may read. */
  readonly role?: Role;
  compute(context: JobContext): Promise<T>;
  render(computed: T): Promise<Uint8Array>;
}

/**
 * Answers from the cache, or with what a job computes; when that takes longer than the request waits, with the job. Asked
 * for the record of a result, with that: the bytes are made all the same, as their hash is in it.
 */
export async function derivedAnswer<T>(context: RouteContext, derived: DerivedRequest<T>): Promise<Answer> {
  const { services, request, language } = context;
  const { version, analysis, parameters, mediaType, form } = derived;
  const id = derivedId(version, analysis, parameters);
  const bodyTag = tagOf([id, mediaType, language, JSON.stringify(form ?? {})]);
  const isRecord = (context.query as { readonly record?: boolean }).record === true;
  const etag = isRecord ? tagOf([bodyTag, JSON.stringify(recordedRequest(context, derived))]) : bodyTag;
  if (matches(request.headers["if-none-match"], etag)) return { status: 304, headers: { ETag: etag } };

  const body = await bodyOf(context, derived, id, bodyTag);
  if (!body) {
    const job = jobReport(services.jobs.get(id), language, context.caller.role);
    return jsonAnswer(job, { Location: `/api/v1/jobs/${id}` }, 202);
  }
  const headers = { ETag: etag, "Content-Language": language };
  if (!isRecord) return { status: 200, type: contentType(mediaType), body, headers };
  const record = await runRecord(context, derived, body);
  return { status: 200, type: contentType(runRecordType), body: `${JSON.stringify(record, null, 2)}\n`, headers };
}

/** The result's bytes, if they are there or come while the request waits. */
async function bodyOf<T>(
  { services, request, partOf }: RouteContext,
  derived: DerivedRequest<T>,
  id: string,
  etag: string,
): Promise<Uint8Array | undefined> {
  const onDisk = `body ${etag}`;
  const known = services.rendered.get(etag) ?? (derived.isStored ? await services.disk.read(onDisk) : undefined);
  if (known) return known;
  const result = services.jobs.start<T>(
    {
      id,
      kind: derived.analysis,
      dataset: derived.version.dataset,
      role: derived.role ?? "viewer",
      location: request.originalUrl,
      work: (job) => derived.compute(job),
    },
    partOf,
  );
  const computed = await asLongAsItWaits(request, result);
  if (!computed) return undefined;
  return services.rendering.join(etag, undefined, async () => {
    const bytes = await derived.render(computed.value);
    services.rendered.set(etag, bytes);
    if (derived.isStored) await services.disk.write(onDisk, bytes);
    return bytes;
  });
}

function tagOf(parts: readonly string[]): string {
  return `"${shortHash(parts.join(" "))}"`;
}

/** A text says how it is encoded; a workbook or a Parquet file is no text. */
function contentType(mediaType: string): string {
  return /^text\/|json$|xml$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}
