import { LRUCache } from "lru-cache";
import type { LoadReport } from "../../model/load-report.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobState as JobReport } from "../contract/job.ts";
import type { Role } from "../contract/role.ts";
import { bytesOf } from "./bytes-of.ts";
import { isSet, newFlag } from "./worker-pool.ts";

/** What the work of a job is given. */
export interface JobContext {
  /** One number in shared memory: not 0 once the job is cancelled. */
  readonly cancelled: Int32Array;
  report(share: number, step?: string): void;
}

export interface JobRequest<T> {
  /** Hash of what it computes: asking twice is one computation. */
  readonly id: string;
  readonly kind: string;
  readonly dataset?: string;
  /** Who may cancel it, at least. */
  readonly role: Role;
  /** Where the result is once it is done. */
  readonly location?: string;
  /** Whether whoever asks again gets the same result. Not where the work changes something: then it is done again. */
  readonly keepsResult?: boolean;
  work(context: JobContext): Promise<T>;
  /** The load report in the result, where that is what clients see of it. */
  reportOf?(result: T): LoadReport;
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly dataset?: string;
  readonly role: Role;
  readonly location?: string;
  readonly state: JobReport["state"];
  readonly progress: number;
  readonly step?: string;
  readonly error?: unknown;
  /** What a load did, once it is done. */
  readonly report?: LoadReport;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Active {
  readonly job: Mutable<Job>;
  readonly cancelled: Int32Array;
  /** Of each who wants it: the flag of the job that it is a part of, or undefined. */
  readonly wantedBy: (Int32Array | undefined)[];
  readonly result: Promise<unknown>;
}

const maxActive = 100;
const maxRemembered = 1000;
const maxResultBytes = 200 * 2 ** 20;

/** Told of jobs that failed by a fault of ours, which nobody else may see. */
export type FaultListener = (fault: unknown, job: Job) => void;

/** Everything that takes longer than a moment: with progress, cancel, and one computation for all who ask the same. */
export class Jobs {
  readonly #active = new Map<string, Active>();
  readonly #ended = new LRUCache<string, Job>({ max: maxRemembered });
  readonly #results = new LRUCache<string, { value: unknown }>({
    maxSize: maxResultBytes,
    sizeCalculation: ({ value }) => 1 + bytesOf(value),
  });
  readonly #listeners = new Map<string, Set<(job: Job) => void>>();
  readonly #onFault: FaultListener;

  constructor(onFault: FaultListener) {
    this.#onFault = onFault;
  }

  /**
   * The result, from the cache or from the job that computes it. Where it is a part of another job, that one's flag is given:
   * what only cancelled jobs wanted is cancelled with them.
   */
  start<T>(request: JobRequest<T>, partOf?: Int32Array): Promise<T> {
    const kept = this.#results.get(request.id);
    if (kept) return Promise.resolve(kept.value as T);
    const active = this.#active.get(request.id) ?? this.#begin(request);
    active.wantedBy.push(partOf);
    return active.result as Promise<T>;
  }

  /** Those that wait or run. */
  active(): Job[] {
    return [...this.#active.values()].map(({ job }) => job);
  }

  /** Whether it waits or runs. */
  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  get(id: string): Job {
    const job = this.#active.get(id)?.job ?? this.#ended.get(id);
    if (!job) throw new TielineError("job_unknown", { id });
    return job;
  }

  cancel(id: string): Job {
    const active = this.#active.get(id);
    if (!active) return this.get(id);
    Atomics.store(active.cancelled, 0, 1);
    this.#end(active.job, { state: "cancelled", error: new TielineError("job_cancelled") });
    for (const { job, wantedBy } of [...this.#active.values()])
      if (wantedBy.every((flag) => flag !== undefined && isSet(flag))) this.cancel(job.id);
    return active.job;
  }

  /** Calls `listener` at every change until the job ends or the returned function is called. */
  listen(id: string, listener: (job: Job) => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  cancelAll(): void {
    for (const id of [...this.#active.keys()]) this.cancel(id);
  }

  #begin<T>(request: JobRequest<T>): Active {
    if (this.#active.size >= maxActive) throw new TielineError("job_queue_full", { waiting: this.#active.size });
    const { work, reportOf, keepsResult = true, ...described } = request;
    const cancelled = newFlag();
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    // Whoever asked may have gone; the job's state tells of the failure.
    promise.catch(() => undefined);
    const job: Mutable<Job> = { ...described, state: "queued", progress: 0 };
    const active: Active = { job, cancelled, wantedBy: [], result: promise };
    this.#active.set(job.id, active);
    const report = (share: number, step?: string) => {
      if (job.state !== "queued" && job.state !== "running") return;
      job.state = "running";
      job.progress = Math.max(job.progress, Math.min(1, share));
      job.step = step;
      this.#tell(job);
    };
    // Cancelled, the job ends at once for those who wait, also where the thread takes longer to notice.
    this.listen(job.id, (now) => now.state === "cancelled" && reject(now.error));
    work({ cancelled, report }).then(
      (value) => {
        if (job.state === "cancelled") return;
        if (keepsResult) this.#results.set(job.id, { value });
        this.#end(job, { state: "done", progress: 1, report: reportOf?.(value) });
        resolve(value);
      },
      (error: unknown) => {
        if (job.state === "cancelled") return;
        if (!(error instanceof TielineError)) this.#onFault(error, job);
        this.#end(job, { state: "failed", error });
        reject(error);
      },
    );
    return active;
  }

  #end(job: Mutable<Job>, last: Pick<Job, "state"> & Partial<Job>): void {
    Object.assign(job, last);
    this.#active.delete(job.id);
    this.#ended.set(job.id, job);
    this.#tell(job);
    this.#listeners.delete(job.id);
  }

  #tell(job: Job): void {
    for (const listener of [...(this.#listeners.get(job.id) ?? [])]) listener(job);
  }
}
