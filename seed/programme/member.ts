import type { Place } from "../../model/place.ts";
import type { SizeBand } from "../../model/programme.ts";
import type { MiniCluster } from "./mini-clusters.ts";

/** Kinds of member, and what is drawn from: companies, and everyone else by who they are. */
export const groups = ["company", "university", "institute", "support", "other"] as const;
export type Group = (typeof groups)[number];

/** A time in one mini cluster: years, both inclusive. */
export interface Membership {
  readonly cluster: MiniCluster;
  readonly from: number;
  to: number;
}

/** A generated organisation. */
export interface Member {
  readonly id: string;
  readonly names: { readonly en: string; readonly ko: string };
  readonly group: Group;
  /** Index of the complex where it is, or near which. */
  readonly site: number;
  readonly family: number;
  readonly place: Place;
  /** How often it is drawn, beside others. */
  readonly weight: number;
  /** The university that a laboratory belongs to. */
  readonly parent?: string;
  readonly memberships: Membership[];
  /** Of a company. */
  sizeBand?: SizeBand;
}

export function firstYearOf({ memberships }: Member): number {
  return memberships[0].from;
}

export function lastYearOf({ memberships }: Member): number {
  return memberships[memberships.length - 1].to;
}

export function membershipIn({ memberships }: Member, year: number): Membership | undefined {
  return memberships.find(({ from, to }) => from <= year && year <= to);
}
