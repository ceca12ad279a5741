import type { DatasetVersion } from "../../model/dataset.ts";
import { shortHash } from "../datasets/version-key.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import { jobReport } from "../jobs/job-report.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { RouteContext } from "../routes/route.ts";
import { asLongAsItWaits } from "./as-long-as-it-waits.ts";
import { derivedId } from "./derived-id.ts";

/** A result that follows from a version and parameters: the same request gives the same bytes. */
export interface DerivedRequest<T> {
  readonly version: DatasetVersion;
  readonly analysis: string;
  /** All that what is computed depends on, beside the version. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  /** What else the bytes depend on: how many are shown … */
  readonly form?: Readonly<Record<string, unknown>>;
  /** Whether the bytes are kept on disk too, so that they are there at once after the next start. */
  readonly isStored?: boolean;
  compute(context: JobContext): Promise<T>;
  render(computed: T): Promise<Uint8Array>;
}

/** Answers from the cache, or with what a job computes; when that takes longer than the request waits, with the job. */
export async function derivedAnswer<T>(context: RouteContext, derived: DerivedRequest<T>): Promise<Answer> {
  const { services, request, language } = context;
  const { version, analysis, parameters, mediaType, form } = derived;
  const id = derivedId(version, analysis, parameters);
  const etag = `"${shortHash([id, mediaType, language, JSON.stringify(form ?? {})].join(" "))}"`;
  if (matches(request.headers["if-none-match"], etag)) return { status: 304, headers: { ETag: etag } };

  const onDisk = `body ${etag}`;
  const known = services.rendered.get(etag) ?? (derived.isStored ? await services.disk.read(onDisk) : undefined);
  if (known) return rendered(known, mediaType, etag, language);
  const result = services.jobs.start<T>({
    id,
    kind: analysis,
    dataset: version.dataset,
    role: "viewer",
    location: request.originalUrl,
    work: (job) => derived.compute(job),
  });
  const computed = await asLongAsItWaits(request, result);
  if (!computed) {
    const job = jobReport(services.jobs.get(id), language);
    return jsonAnswer(job, { Location: `/api/v1/jobs/${id}` }, 202);
  }
  const bytes = await derived.render(computed.value);
  services.rendered.set(etag, bytes);
  if (derived.isStored) await services.disk.write(onDisk, bytes);
  return rendered(bytes, mediaType, etag, language);
}

function rendered(body: Uint8Array, mediaType: string, etag: string, language: string): Answer {
  return {
    status: 200,
    type: `${mediaType}; charset=utf-8`,
    body,
    headers: { ETag: etag, "Content-Language": language },
  };
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}
