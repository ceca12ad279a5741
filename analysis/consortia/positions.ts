import type { OrganisationKind } from "../../model/organisation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { ConsortiumNeed, Requirement } from "./consortium-need.ts";

/** Members that are wanted alike, and which requirement asks for them. */
export interface Position extends Requirement {
  readonly requirement: number;
}

/** The requirements as positions to be filled: a lead of a kind is one of its own, taken from the first requirement that admits the kind. */
export function positionsOf({ requires, lead }: Pick<ConsortiumNeed, "requires" | "lead">): Position[] {
  const positions = requires.map((one, requirement): Position => ({ ...one, requirement }));
  if (lead === undefined || !("kind" in lead)) return positions;
  const { kind } = lead;
  if (positions.some(({ kinds }) => kinds.length === 1 && kinds[0] === kind)) return positions;
  const wide = positions.findIndex(({ kinds }) => kinds.includes(kind));
  if (wide < 0) throw new TielineError("team_lead_unneeded", { kind, kinds: writtenRequirements(requires) });
  const { count, ...rest } = positions[wide];
  return [
    ...positions.slice(0, wide),
    { ...rest, kinds: [kind], count: 1 },
    ...(count > 1 ? [{ ...rest, count: count - 1 }] : []),
    ...positions.slice(wide + 1),
  ];
}

/** `2 company, 1 university|institute`: as refusals name them. */
export function writtenRequirements(requires: readonly Requirement[]): string {
  return requires.map(({ kinds, count }) => `${count} ${kinds.join("|")}`).join(", ");
}

/** How many of each position are left once members of these kinds have taken theirs, in every way in which they can; none where they cannot. */
export function positionsLeft(positions: readonly Position[], kinds: readonly OrganisationKind[]): number[][] {
  let ways = [positions.map(({ count }) => count)];
  for (const kind of kinds) {
    const next = new Map<string, number[]>();
    for (const left of ways)
      positions.forEach((position, p) => {
        if (left[p] === 0 || !position.kinds.includes(kind)) return;
        const taken = left.with(p, left[p] - 1);
        next.set(taken.join(), taken);
      });
    ways = [...next.values()];
  }
  return ways;
}

/** The position that each member takes, the first way that there is: by augmenting paths. Undefined for whom there is none left. */
export function positionOfEach(
  positions: readonly Position[],
  kinds: readonly OrganisationKind[],
): (number | undefined)[] {
  const takenBy = positions.map((): number[] => []);
  const seat = (member: number, seen: Set<number>): boolean => {
    for (const [p, position] of positions.entries()) {
      if (seen.has(p) || !position.kinds.includes(kinds[member])) continue;
      seen.add(p);
      if (takenBy[p].length < position.count) {
        takenBy[p].push(member);
        return true;
      }
      for (const [k, other] of takenBy[p].entries())
        if (seat(other, seen)) {
          takenBy[p][k] = member;
          return true;
        }
    }
    return false;
  };
  kinds.forEach((_, member) => void seat(member, new Set()));
  return kinds.map((_, member) => {
    const position = takenBy.findIndex((members) => members.includes(member));
    return position < 0 ? undefined : position;
  });
}
