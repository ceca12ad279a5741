import { z } from "zod";
import type { HubSpokeReach } from "../../analysis/integration/hub-spoke.ts";
import { hubTieStates } from "../../model/hub-tie.ts";
import { idSchema } from "../../model/id.ts";
import { definitionSchema, resultShape } from "./result.ts";

const share = z.number().min(0).max(1).optional();

export const named = z.strictObject({ id: idSchema, title: z.string() }).meta({ id: "NamedPlace" });

const reach = z
  .strictObject({
    weight: z.number().min(0).describe("Sum of tie weights."),
    ties: z.int().min(0).describe("Distinct ties between organisations."),
    organisations: z.int().min(0).describe("Organisations of the complex with such a tie."),
    activities: z.array(idSchema).describe("Activities that make such ties, by id."),
  })
  .meta({ id: "SpokeReach" });

const reaches = {
  ownHub: reach.describe("With organisations in the hub that it is connected to."),
  otherHubs: reach.describe("With organisations in another hub, of its zone or not."),
  otherZones: reach.describe("With organisations in another zone, in a hub or not."),
  external: reach.describe("With all that have a place elsewhere: the three before, and the others."),
  inside: reach.describe("Between two organisations of the complex."),
} satisfies Record<HubSpokeReach, z.ZodType>;

const spoke = z
  .strictObject({
    complex: named,
    hub: named.optional(),
    zone: named.optional(),
    synthetic: z.boolean(),
    organisations: z.int().min(0).describe("In the network; the complex may have more."),
    state: z.enum(hubTieStates),
    words: z.string().describe("The state in the language of the answer, with the year where it is dormant."),
    since: z.int().optional().describe("Where it is dormant: the dataset's year of the last activity with the hub."),
    lastWithHub: z.string().optional().describe("Last day of an activity with the hub; at most `at`."),
    last: z.string().optional().describe("Last day of an activity that ties it with anybody, also inside."),
    recent: z.int().min(0).describe("Activities with the hub that ran in the last `dormantAfter` years up to `at`."),
    earlier: z.int().min(0).describe("Those that ran in as many years before; one that ran in both is in both."),
    undated: z.int().min(0).describe("Activities with the hub of which no day is known."),
    hubDependence: share.describe(
      "Share of `external` that leads to the hub: of its weight, or with `weighted=false` of its ties.",
    ),
    ...reaches,
  })
  .meta({ id: "Spoke" });
export type Spoke = z.infer<typeof spoke>;

export const hubSpokeResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    at: z.string().describe("The day whose topology holds, and up to which activities are looked at."),
    states: z
      .array(
        z.strictObject({ id: z.enum(hubTieStates), title: z.string(), text: z.string(), complexes: z.int().min(0) }),
      )
      .describe("The worst first, with the rule of each and how many complexes are in it."),
    summary: z
      .strictObject({ ownHub: share, anyHub: share, anotherZone: share, hubDependence: share })
      .describe(
        "Over those listed: share with a tie to the own hub, to any hub, to another zone; mean dependence on the hub. Absent where no complex counts.",
      ),
    spokes: z
      .array(spoke)
      .describe("Every complex that is connected that day: those without a live tie to their hub first."),
  })
  .meta({ id: "HubSpokeResult" });
