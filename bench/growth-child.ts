// One dataset from the store through ties to numbers, in one process: a line of JSON for each step, the last with its memory.
import { z } from "zod";
import { louvain } from "../analysis/community/louvain.ts";
import { computeMeasure } from "../analysis/compute-measure.ts";
import { buildFacts } from "../analysis/facts/build-facts.ts";
import { ownParameters } from "../analysis/measure.ts";
import { measures } from "../analysis/measures.ts";
import { curveball } from "../analysis/null/curveball.ts";
import { deriveTies } from "../analysis/ties/derive-ties.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { randomState } from "../model/seeded-random.ts";
import { settingsSchema } from "../model/settings.ts";
import { openStore } from "../store/open-store.ts";
import { take } from "./timing.ts";

async function step<T>(work: string, run: () => T | Promise<T>): Promise<T> {
  let result: T | undefined;
  const taken = await take(async () => {
    result = await run();
  });
  console.log(JSON.stringify({ work, ...taken }));
  return result as T;
}

const parameters = networkParametersSchema.parse({});
const store = await openStore(settingsSchema.parse(process.env));
const [version] = await store.versions();
const facts = await step("store → facts", () => buildFacts(version, store.read(version.dataset, version.version)));
await store.close();
const network = await step("facts → ties", () => deriveTies(facts, parameters));
async function measureStep(id: string): Promise<void> {
  const measure = measures.find((one) => one.id === id)!;
  const own = z.object(ownParameters(measure)).parse({});
  await step(id, () =>
    computeMeasure(measure, { facts, network, parameters: { ...parameters, ...own }, progress: unwatched }),
  );
}

for (const id of ["strength", "pagerank", "coreness", "clustering", "constraint"]) await measureStep(id);
await step("louvain, one run", () => louvain(network, { resolution: 1, runs: 1, seed: 1, weighted: true }, unwatched));
const chain = curveball(facts, selectActivities(facts, parameters), randomState(1), unwatched);
chain.next();
await step("curveball, one draw", () => chain.next());
// Last, as it takes longest.
await measureStep("harmonic-closeness");
console.log(
  JSON.stringify({
    organisations: network.order,
    ties: network.size,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
