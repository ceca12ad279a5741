import type { JobContext } from "../jobs/jobs.ts";
import type { RunOptions } from "../jobs/worker-pool.ts";
import type { Services } from "../services.ts";

/**
 * Does numbered parts of a job in worker threads, and gives what they gave in order. No more of them are handed out than there are
 * threads, so that what others ask for in the meantime has its turn between two parts.
 */
export async function inParts<T>(
  { computing }: Pick<Services, "computing">,
  count: number,
  { cancelled, report }: JobContext,
  run: (part: number, options: RunOptions) => Promise<T>,
): Promise<T[]> {
  const shares = new Array<number>(count).fill(0);
  const results = new Array<T>(count);
  const tell = (part: number, share: number) => {
    shares[part] = share;
    report(shares.reduce((sum, one) => sum + one, 0) / count);
  };
  let next = 0;
  const takeTurns = async () => {
    while (next < count) {
      const part = next++;
      results[part] = await run(part, { cancelled, onProgress: (share) => tell(part, share) });
      tell(part, 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, computing.size) }, takeTurns));
  return results;
}
