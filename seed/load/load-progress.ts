/** How a load tells how far it is (0 to 1) and asks whether it should go on; `checkCancelled` throws `job_cancelled`. */
export interface LoadProgress {
  report(share: number): void;
  checkCancelled(): void;
}

/** The progress of a part of the work, seen as the whole's. */
export function within(progress: LoadProgress, from: number, to: number): LoadProgress {
  return {
    report: (share) => progress.report(from + share * (to - from)),
    checkCancelled: () => progress.checkCancelled(),
  };
}
