import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { askedPeriods } from "./asked-periods.ts";
import { changeQuery } from "./measure-queries.ts";
import { useAsked } from "./use-asked.ts";

const noYears = { first: 1, last: 1 };

/** What changed from the one period that the address asks for to the other. */
export function usePeriods() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure, asked, network } = useAsked();
  const { years = noYears } = dataset;
  const canBe = years.last > years.first;
  const periods = askedPeriods(years, state);
  const window = {
    earlierFrom: String(periods.earlierFrom),
    earlierTo: String(periods.earlierTo),
    from: String(periods.laterFrom),
    to: String(periods.laterTo),
  };
  const request = changeQuery(dataset.id, network, asked, window);
  const answer = useQuery({ ...request, enabled: measure !== undefined && canBe });
  return {
    ...answer,
    job: useJobOf(request.queryKey),
    measure,
    years,
    canBe,
    periods,
    query: { ...network, ...asked.own, ...window },
  };
}
