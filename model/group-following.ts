/** How alike two groups are: shared ÷ all members of both, or shared ÷ members of the smaller. */
export const groupMatches = ["jaccard", "overlap"] as const;
export type GroupMatch = (typeof groupMatches)[number];

/** What can happen to groups from one period to the next. */
export const groupEvents = ["born", "continued", "grown", "shrunk", "split", "merged", "gone"] as const;
export type GroupEventKind = (typeof groupEvents)[number];
