import { byCodeUnit } from "../../model/id.ts";
import type { Refusal } from "../../model/load-report.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** Counts refused rows by reason. Where the load is strict, the first one ends it. */
export class Refusals {
  readonly #strict: boolean;
  readonly #byCode = new Map<string, { first: string; count: number; values: TielineError["values"] }>();
  #count = 0;

  constructor(strict: boolean) {
    this.#strict = strict;
  }

  get count(): number {
    return this.#count;
  }

  add(place: string, refusal: TielineError): void {
    if (this.#strict) throw new TielineError("load_refused", { place, reason: refusal.code }, { cause: refusal });
    this.#count++;
    const known = this.#byCode.get(refusal.code);
    if (known) known.count++;
    else this.#byCode.set(refusal.code, { first: place, count: 1, values: refusal.values });
  }

  /** The most frequent reason first. */
  list(): Refusal[] {
    return [...this.#byCode]
      .map(([code, { first, count, values }]) => ({ code, first, count, values: { ...values } }))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
  }
}
