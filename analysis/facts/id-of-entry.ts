import type { Facts } from "./facts.ts";
import { indexOfId } from "./index-of-id.ts";

/** The id that what an entry of the journal tells of has beside activities: `journal/ENTRY`, with more of it where an activity has that. */
export function idOfEntry({ activities }: Facts, entry: string): string {
  let id = `journal/${entry}`;
  while (indexOfId(activities, id) >= 0) id = `journal/${id}`;
  return id;
}
