import { Worker } from "node:worker_threads";
import type { Settings } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { revivedError } from "./carried-error.ts";
import { numberedFacts } from "./held-facts.ts";
import type { TaskInput, TaskName, TaskOutput } from "./task-list.ts";
import type { Assignment, Report } from "./worker-messages.ts";

export interface RunOptions {
  /** One number in shared memory: not 0 once nobody wants the result. */
  readonly cancelled?: Int32Array;
  onProgress?(share: number, step: string | undefined): void;
}

interface Waiting {
  readonly assignment: Assignment;
  readonly options: RunOptions;
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

interface PoolOptions {
  /** Threads at most; each is started when first needed. */
  readonly size: number;
  /** A thread without work for so long is ended, which gives its memory back. */
  readonly idleMs: number;
  /** A cancelled task that does not look at its flag for so long is ended with its thread. */
  readonly graceMs: number;
}

const lookEveryMs = 50;

/** Worker threads that do the tasks of `taskList`, each one at a time, in the order in which they were asked for. */
export class WorkerPool {
  readonly #settings: Settings;
  readonly #options: PoolOptions;
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #idleTimers = new Map<Worker, NodeJS.Timeout>();
  #closed = false;

  constructor(settings: Settings, options: PoolOptions) {
    this.#settings = settings;
    this.#options = options;
  }

  /** Threads at most. */
  get size(): number {
    return this.#options.size;
  }

  run<K extends TaskName>(name: K, input: TaskInput<K>, options: RunOptions = {}): Promise<TaskOutput<K>> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new TielineError("job_cancelled"));
      const cancelled = options.cancelled ?? newFlag();
      this.#waiting.push({
        assignment: { name, ...numberedFacts(input), cancelled },
        options,
        resolve: resolve as (output: unknown) => void,
        reject,
      });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new TielineError("job_cancelled"));
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#all.size < this.#options.size ? this.#newWorker() : undefined);
      if (!worker) return;
      clearTimeout(this.#idleTimers.get(worker));
      this.#assign(worker, this.#waiting.shift()!);
    }
  }

  #newWorker(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: this.#settings });
    worker.unref();
    worker.setMaxListeners(0);
    this.#all.add(worker);
    worker.on("exit", () => {
      this.#forget(worker);
      if (!this.#closed) this.#next();
    });
    return worker;
  }

  #assign(worker: Worker, { assignment, options, resolve, reject }: Waiting): void {
    if (isSet(assignment.cancelled)) {
      reject(new TielineError("job_cancelled"));
      this.#release(worker);
      return;
    }
    let cancelledAt: number | undefined;
    const watch = setInterval(() => {
      if (!isSet(assignment.cancelled)) return;
      cancelledAt ??= Date.now();
      if (Date.now() - cancelledAt < this.#options.graceMs) return;
      clearInterval(watch);
      // Another thread may take its place before it has ended.
      this.#dismiss(worker);
      this.#next();
    }, lookEveryMs);
    const end = () => {
      clearInterval(watch);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = (report: Report) => {
      if (report.type === "progress") return options.onProgress?.(report.share, report.step);
      end();
      this.#release(worker);
      if (report.type === "done") resolve(report.output);
      else reject(revivedError(report.error));
    };
    const onError = (error: unknown) => {
      end();
      reject(error);
    };
    const onExit = () => {
      end();
      reject(
        cancelledAt === undefined && !this.#closed
          ? new Error(`the worker of ${assignment.name} ended`)
          : new TielineError("job_cancelled"),
      );
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(assignment);
  }

  /** Forgotten before it ends: until it has, nothing may be given to it any more. */
  #dismiss(worker: Worker): void {
    this.#forget(worker);
    void worker.terminate();
  }

  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  #release(worker: Worker): void {
    this.#idle.push(worker);
    this.#idleTimers.set(worker, setTimeout(() => this.#dismiss(worker), this.#options.idleMs).unref());
    this.#next();
  }
}

export function newFlag(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

export function isSet(flag: Int32Array): boolean {
  return Atomics.load(flag, 0) !== 0;
}
