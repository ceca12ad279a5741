import type { IncomingMessage } from "node:http";

const defaultWaitSeconds = 20;
const longestWaitSeconds = 600;

/** What a promise gives, if it does while the request waits for it (`Prefer: wait=SECONDS`); a failure is thrown. */
export async function asLongAsItWaits<T>(
  { headers }: IncomingMessage,
  promise: Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 1000 * waitSeconds(headers.prefer));
  });
  try {
    return await Promise.race([promise.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}

function waitSeconds(prefer: string | string[] | undefined): number {
  const wait = /(?:^|[,;\s])wait=(\d{1,6})/.exec(String(prefer ?? ""))?.[1];
  return Math.min(wait === undefined ? defaultWaitSeconds : Number(wait), longestWaitSeconds);
}
