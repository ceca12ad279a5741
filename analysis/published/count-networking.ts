import type { Figure } from "./published-table.ts";
import { percentOf } from "./rounded.ts";
import type { Tally } from "./tally.ts";

/** Networking activities are events that say what kind of networking they are; attendance is heads, not organisations. */
export function countNetworking(tally: Tally, { indicator, date, dimensions = {} }: Figure): number | undefined {
  const events = tally
    .activities("event")
    .filter(
      ({ attributes, began }) => attributes.networking !== undefined && (date === undefined || began === Number(date)),
    );
  switch (indicator) {
    case "networking-activities":
      return events.filter(
        ({ attributes }) => dimensions.purpose === undefined || attributes.purpose === dimensions.purpose,
      ).length;
    case "networking-activity-share":
      return percentOf(
        events.filter(({ attributes }) => attributes.networking === dimensions.activity).length,
        events.length,
        0,
      );
    case "networking-participants":
      return events.reduce((sum, { attendance }) => sum + attendance, 0);
  }
}
