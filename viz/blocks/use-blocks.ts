import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { blocksQuery } from "./blocks-query.ts";

/** The blocks that the address asks for, with who is in them. */
export function useBlocks() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = { ...networkQuery(state, language), ...backboneQuery(state) };
  const asked = {
    splits: state.splits,
    weighted: state.tiesCount === "weight" ? "true" : "false",
    groupings: "kind",
  } as const;
  const request = blocksQuery(dataset.id, network, asked);
  const { data, error, refetch } = useQuery(request);
  const job = useJobOf(request.queryKey);
  return { data, error, refetch, job, query: { ...network, ...asked } };
}
