/** Who may do what, from least to most. Each may do all that those before it may. */
export const roles = ["viewer", "broker", "headquarters", "admin"] as const;
export type Role = (typeof roles)[number];

export function mayActAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
