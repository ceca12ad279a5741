import type { ActivityKind } from "../../model/activity.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Progress } from "../../model/progress.ts";
import { isWeighted } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import type { FigureInput } from "../figure.ts";
import type { AmountChange, GrowingFigure } from "../growing-figure.ts";
import type { IntegrationIndex } from "../integration/indexes.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import { partsOf } from "../ties/select-activities.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { SummedAmounts } from "./summed-amounts.ts";

interface AdditionInput {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  readonly selection: Selection;
  readonly ties: TieNetwork;
  readonly index: IntegrationIndex;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly kind: ActivityKind;
  /** In the facts, ascending: all that are in the selection or may come to it. */
  readonly organisations: Uint32Array;
  readonly progress: Progress;
}

/**
 * An index over groups as activities are added to a network, without the network being made anew: what an activity gives is added to the sums of its
 * own groups, from which the index then follows, on a shorter way where it has one (`growing`). By number of ties a pair counts once, and not at all where it is tied already.
 *
 * Checked against the index of the network with the activities in it.
 */
export class AdditionState {
  readonly #input: AdditionInput;
  readonly #groups: NodeGroups;
  readonly #amounts: SummedAmounts;
  readonly #growing: GrowingFigure | undefined;
  readonly #weighted: boolean;
  /** Place of an organisation among the organisations, and of the groups of those. */
  readonly #placeOf: ReadonlyMap<number, number>;
  readonly #nodeOf: ReadonlyMap<number, number>;
  readonly #tied = new Set<number>();

  constructor(input: AdditionInput) {
    const { facts, selection, ties, index, parameters, organisations } = input;
    this.#input = input;
    this.#groups = index.groups!(facts, organisations, parameters);
    this.#weighted = isWeighted(index, parameters);
    this.#placeOf = new Map(Array.from(organisations, (organisation, place) => [organisation, place]));
    this.#nodeOf = new Map(Array.from(selection.organisations, (organisation, node) => [organisation, node]));
    const of = selection.organisations.map((organisation) => this.#groupOf(organisation));
    this.#amounts = new SummedAmounts({
      selection,
      network: ties,
      groups: { groups: this.#groups.groups, of },
      weighted: this.#weighted,
    });
    this.#growing = index.growing?.(this.#figureInput());
  }

  value(): number {
    return this.#input.index.compute(this.#figureInput());
  }

  #figureInput(): FigureInput {
    const { facts, selection, ties, parameters, progress } = this.#input;
    return {
      facts,
      selection,
      network: ties,
      counts: undefined,
      amounts: this.#amounts,
      groups: this.#groups,
      weighted: this.#weighted,
      parameters,
      progress,
    };
  }

  /** The index with activities of these members beside; the first member of each leads it. */
  valueWith(additions: readonly (readonly number[])[]): number {
    const { changes } = this.#given(additions);
    return this.#growing?.valueWith(changes) ?? this.#amounts.trying(changes, () => this.value());
  }

  add(members: readonly number[]): void {
    const { changes, pairs } = this.#given([members]);
    this.#amounts.add(changes);
    this.#growing?.add(changes);
    for (const pair of pairs) this.#tied.add(pair);
  }

  #given(additions: readonly (readonly number[])[]): { changes: AmountChange[]; pairs: Set<number> } {
    const { kind, network } = this.#input;
    const changes: AmountChange[] = [];
    const pairs = new Set<number>();
    const isRelation = kind === "relation";
    const leadOnly = network.weighting === "star" && !isRelation;
    for (const members of additions) {
      const unit = (network.layers[kind] ?? 0) / (isRelation ? 1 : partsOf(network.weighting, members.length));
      for (let i = 0; i < (leadOnly ? 1 : members.length); i++)
        for (let j = i + 1; j < members.length; j++) {
          const [c, d] = [this.#groupOf(members[i]), this.#groupOf(members[j])];
          if (this.#weighted) changes.push({ c, d, amount: unit });
          else if (!this.#isTied(members[i], members[j], pairs)) changes.push({ c, d, amount: 1 });
          pairs.add(this.#pair(members[i], members[j]));
        }
    }
    return { changes, pairs };
  }

  #groupOf(organisation: number): number {
    return this.#groups.of[this.#placeOf.get(organisation)!];
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * this.#input.facts.organisations.count + Math.max(a, b);
  }

  #isTied(a: number, b: number, beside: ReadonlySet<number>): boolean {
    const pair = this.#pair(a, b);
    if (this.#tied.has(pair) || beside.has(pair)) return true;
    const [one, other] = [this.#nodeOf.get(a), this.#nodeOf.get(b)];
    if (one === undefined || other === undefined) return false;
    const { offsets, neighbours } = this.#input.ties;
    for (let low = offsets[one], high = offsets[one + 1] - 1; low <= high; ) {
      const middle = (low + high) >> 1;
      if (neighbours[middle] === other) return true;
      if (neighbours[middle] < other) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}
