/** Looks every so often at a count that each change raises, and calls whoever watches when it is another one. */
export class Watches {
  readonly #count: () => Promise<number | undefined>;
  readonly #everyMs: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(count: () => Promise<number | undefined>, everyMs: number) {
    this.#count = count;
    this.#everyMs = everyMs;
  }

  /** Resolves once the count as it is now is known, with what stops the watch. */
  async add(listener: () => void): Promise<() => void> {
    let seen = await this.#countIfThere();
    let isLooking = false;
    const timer = setInterval(async () => {
      if (isLooking) return;
      isLooking = true;
      const now = (await this.#countIfThere()) ?? seen;
      isLooking = false;
      if (now === seen || !this.#timers.has(timer)) return;
      seen = now;
      listener();
    }, this.#everyMs);
    timer.unref();
    this.#timers.add(timer);
    return () => {
      clearInterval(timer);
      this.#timers.delete(timer);
    };
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers.clear();
  }

  /** Nobody waits for what a watch finds out: while the database is away it looks again in a moment, and `ping` tells what is wrong. */
  async #countIfThere(): Promise<number | undefined> {
    try {
      return await this.#count();
    } catch {
      return undefined;
    }
  }
}
