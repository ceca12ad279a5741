/** No team is drafted, and nobody is chosen to be introduced to: what was asked for one company and need is not asked for the next. */
export const noTeam = {
  teamWith: undefined,
  terms: undefined,
  requires: undefined,
  leadKind: undefined,
  askedAmount: undefined,
  askedOn: undefined,
  teams: undefined,
  team: undefined,
  introduceTo: undefined,
} as const;
