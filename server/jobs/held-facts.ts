/** A task's input on its way to a worker, and which facts are in it. */
export interface SentInput {
  readonly input: unknown;
  /** Number of the facts; absent where there are none. */
  readonly facts?: number;
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** Numbers the facts of an input, the same ones always alike: what arrives in a worker is an object of its own each time. */
export function numberedFacts(input: unknown): SentInput {
  const facts = factsIn(input);
  if (!facts) return { input };
  const number = numbers.get(facts) ?? ++last;
  numbers.set(facts, number);
  return { input, facts: number };
}

/**
 * What a worker keeps between tasks: the facts that it had last, so that what was made once for them (an index of texts, a grouping by place) is still
 * known by them when the next task is about the same ones. Only the last: others would keep memory that the server has given up.
 */
export class HeldFacts {
  #held: { readonly number: number; readonly facts: object } | undefined;

  /** The input, with the facts that are held already where it is about the same ones. */
  received({ input, facts: number }: SentInput): unknown {
    const facts = factsIn(input);
    if (!facts || number === undefined) return input;
    if (this.#held?.number !== number) this.#held = { number, facts };
    return { ...(input as object), facts: this.#held.facts };
  }
}

function factsIn(input: unknown): object | undefined {
  const facts = typeof input === "object" && input !== null && "facts" in input ? input.facts : undefined;
  return typeof facts === "object" && facts !== null ? facts : undefined;
}
