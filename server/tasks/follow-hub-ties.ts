import { type HubSpokeInput, hubSpoke, type SpokeHealth } from "../../analysis/integration/hub-spoke.ts";

export function run(input: HubSpokeInput): SpokeHealth[] {
  return hubSpoke(input);
}
