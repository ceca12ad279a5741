/** Teams that a further one has to differ from, in at least `differ` members. */
export class FarEnough {
  readonly #earlier: readonly ReadonlySet<number>[];
  readonly #mostShared: number;

  constructor(earlier: readonly ReadonlySet<number>[], size: number, differ: number) {
    this.#earlier = earlier;
    this.#mostShared = size - differ;
  }

  /** Whether these members, and one more, may be part of a further team. */
  admits(members: readonly number[], more?: number): boolean {
    return this.#earlier.every((team) => {
      let shared = more !== undefined && team.has(more) ? 1 : 0;
      for (const member of members) if (team.has(member)) shared++;
      return shared <= this.#mostShared;
    });
  }
}
