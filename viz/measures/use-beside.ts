import { useQuery } from "@tanstack/react-query";
import { displayName } from "../../model/name.ts";
import type { Dataset } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { datasetsQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { chanceQuery } from "./chance-query.ts";
import { useChance } from "./use-chance.ts";

/** The figures of this dataset and of the one beside it, each against random networks of its own: all choices the same but for version and years. */
export function useBeside() {
  const language = useLanguage();
  const dataset = useDataset();
  const [{ beside, besideVersion, besideFrom, besideTo }] = useUrlState();
  const list = useQuery(datasetsQuery(language));
  const choices = list.data?.datasets.filter(({ id }) => id !== dataset.id);
  const other = choices?.find(({ id }) => id === beside);
  const id = beside === dataset.id ? undefined : beside;
  const own = useChance(id !== undefined);
  const network = {
    ...own.network,
    version: besideVersion,
    from: besideFrom === undefined ? undefined : String(besideFrom),
    to: besideTo === undefined ? undefined : String(besideTo),
  };
  const request = chanceQuery(id ?? "", network, own.asked);
  const ofOther = useQuery({ ...request, enabled: own.isAsked && id !== undefined });
  const jobs = [useJobOf(own.queryKey), useJobOf(request.queryKey)];
  const called = ({ id, title, titles }: Dataset) => displayName({ id, name: title, names: titles }, language);
  return {
    ...own,
    choices,
    called,
    other,
    beside: id,
    sides: [
      { id: "own", title: called(dataset), dataset, network: own.network, result: own.result, job: jobs[0] },
      {
        id: "other",
        title: other ? called(other) : (id ?? ""),
        dataset: other,
        network,
        result: ofOther,
        job: jobs[1],
      },
    ] as const,
  };
}

export type Side = ReturnType<typeof useBeside>["sides"][number];
