import { createContext, use } from "react";
import type { Dataset } from "../api/client.ts";

export const DatasetContext = createContext<Dataset | undefined>(undefined);

/** The dataset, in the version that the address names. Views stand inside the frame only once it is there. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext);
  if (!dataset) throw new Error("a view stands outside the frame");
  return dataset;
}
