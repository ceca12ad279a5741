import { leadTo } from "../parts/lead-to.ts";

/** Leads to the introductions that were written down, once what is written there has changed: what was pressed may be gone. */
export function showRecorded(): void {
  leadTo("recorded");
}
