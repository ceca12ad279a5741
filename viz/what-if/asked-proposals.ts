import type { ActivityKind } from "../../model/activity.ts";
import { organisationKinds } from "../../model/organisation.ts";

/** Which additions are looked for. */
export interface AskedProposals {
  readonly index: string;
  readonly kind: ActivityKind;
  readonly size: number;
  readonly budget: number;
  readonly newcomer: "true" | "false";
  readonly apart: "true" | "false";
  /** Kinds of organisation, comma-separated. */
  readonly requires?: string;
}

export const usualProposals: AskedProposals = {
  index: "integration",
  kind: "consortium",
  size: 3,
  budget: 3,
  newcomer: "false",
  apart: "true",
};

export function writeProposals(asked: AskedProposals): string {
  const given = Object.entries(asked).filter(([name, value]) => value !== usualProposals[name as keyof AskedProposals]);
  return given.length === 0 ? "usual" : given.map(([name, value]) => `${name}:${value}`).join(";");
}

/** What is not understood is as usual: an old link still opens. */
export function readProposals(written: string): AskedProposals {
  const given = new Map(
    written.split(";").map((part) => [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)]),
  );
  const number = (name: "size" | "budget", most: number, least: number) => {
    const value = Number(given.get(name));
    return Number.isInteger(value) && value >= least && value <= most ? value : usualProposals[name];
  };
  const requires = (given.get("requires") ?? "").split(",").filter((kind) => organisationKinds.some((k) => k === kind));
  return {
    index: given.get("index") ?? usualProposals.index,
    kind: proposedKinds.find((kind) => kind === given.get("kind")) ?? usualProposals.kind,
    size: number("size", 6, 2),
    budget: number("budget", 20, 1),
    newcomer: given.get("newcomer") === "true" ? "true" : "false",
    apart: given.get("apart") === "false" ? "false" : "true",
    ...(requires.length > 0 && { requires: requires.join(",") }),
  };
}

/** What can be proposed. */
export const proposedKinds = [
  "consortium",
  "sig",
  "mou",
  "community",
  "mini-cluster",
] as const satisfies readonly ActivityKind[];
