import { isSet, newFlag } from "./worker-pool.ts";

const lookEveryMs = 50;

interface Running<T> {
  /** The flag of each who wants the result; undefined: wants it whatever happens. */
  readonly wanting: (Int32Array | undefined)[];
  readonly result: Promise<T>;
}

/** One computation for all who want the same at the same time; it is cancelled once every one of them has been. */
export class SharedWork<T> {
  readonly #running = new Map<string, Running<T>>();

  join(key: string, cancelled: Int32Array | undefined, work: (cancelled: Int32Array) => Promise<T>): Promise<T> {
    const running = this.#running.get(key) ?? this.#begin(key, work);
    running.wanting.push(cancelled);
    return running.result;
  }

  #begin(key: string, work: (cancelled: Int32Array) => Promise<T>): Running<T> {
    const cancelled = newFlag();
    const wanting: Running<T>["wanting"] = [];
    const leave = () => {
      clearInterval(watch);
      if (this.#running.get(key) === running) this.#running.delete(key);
    };
    const watch = setInterval(() => {
      if (!wanting.every((flag) => flag !== undefined && isSet(flag))) return;
      Atomics.store(cancelled, 0, 1);
      // Whoever asks from now on begins anew.
      leave();
    }, lookEveryMs);
    const running: Running<T> = { wanting, result: work(cancelled).finally(leave) };
    this.#running.set(key, running);
    return running;
  }
}
