/** What a picture of the network shows as nodes: one of its two modes, both, or groups of organisations. */
export const pictureModes = ["organisations", "two-mode", "activities", "groups"] as const;
export type PictureMode = (typeof pictureModes)[number];

export const nodeTypes = ["organisation", "activity", "group"] as const;
export type NodeType = (typeof nodeTypes)[number];

/** What can group activities beside their kind. */
export const activityGroupings = ["year", "programme"] as const;
