/** How a long computation or load tells how far it is, and learns that nobody wants it any more. */
export interface Progress {
  /** `share` of the work that is done, 0 to 1. */
  report(share: number): void;
  /** Throws `job_cancelled` once the job was cancelled. Kernels call it every few milliseconds. */
  checkCancelled(): void;
}

/** For whoever waits without watching. */
export const unwatched: Progress = { report() {}, checkCancelled() {} };

/** A stretch of a longer computation: what is 0 to 1 in it is `from` to `to` of the whole. */
export function stretch(progress: Progress, from: number, to: number): Progress {
  return {
    report: (share) => progress.report(from + share * (to - from)),
    checkCancelled: () => progress.checkCancelled(),
  };
}
