/** What the view of integration shows, in the order in which it offers them. */
export const integrationParts = [
  "overview",
  "matrix",
  "flows",
  "trends",
  "hubs",
  "pairs",
  "whatIf",
  "standing",
  "targets",
] as const;
export type IntegrationPart = (typeof integrationParts)[number];
