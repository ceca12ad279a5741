import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";

/** A measure's values in worker threads; one that can be cut into parts keeps all of them busy. */
export async function computeMeasureValues(
  { networks, computing }: Services,
  version: DatasetVersion,
  measure: string,
  network: NetworkParameters,
  own: Readonly<Record<string, unknown>>,
  { cancelled, report }: JobContext,
): Promise<Float64Array> {
  report(0);
  const derived = await networks.get(version, network, cancelled);
  const computed = await computing.run(
    "compute-measure",
    { measure, facts: derived.facts, network: derived.network, parameters: { ...network, ...own } },
    { cancelled, onProgress: report },
  );
  if ("values" in computed) return computed.values;

  const shares = new Array<number>(computed.parts).fill(0);
  const parts = await Promise.all(
    shares.map((_, part) =>
      computing
        .run(
          "compute-measure-part",
          { measure, shared: computed.shared, part },
          {
            cancelled,
            onProgress(share) {
              shares[part] = share;
              report(shares.reduce((sum, one) => sum + one, 0) / shares.length);
            },
          },
        )
        .then((values) => {
          shares[part] = 1;
          report(shares.reduce((sum, one) => sum + one, 0) / shares.length);
          return values;
        }),
    ),
  );
  return computing.run("combine-measure-parts", { measure, shared: computed.shared, parts }, { cancelled });
}
