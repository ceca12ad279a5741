import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useListed } from "../directory/use-listed.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { expertsForNeedQuery } from "./candidate-queries.ts";
import { anyExpert, ExpertConditions } from "./expert-conditions.tsx";
import { ExpertRow } from "./expert-row.tsx";
import { NeedReading } from "./need-reading.tsx";

/** Persons of the pools who know what is needed, with their load and conflicts of interest. */
export function ExpertsForNeed({ need }: { readonly need: string }) {
  const { t } = useTranslation(["partners", "page"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { partnerFor, newcomerComplex, available, withinLoad } = state;
  const ofCompany = { for: partnerFor, withoutConflict: state.withoutConflict, conflictYears: state.conflictYears };
  const isPlaced = partnerFor !== undefined || newcomerComplex !== undefined;
  const list = useInfiniteQuery(
    expertsForNeedQuery(dataset.id, {
      need,
      ...(partnerFor === undefined ? { newcomerComplex } : ofCompany),
      ...(isPlaced && { withinKm: state.expertKm }),
      available,
      withinLoad,
      maxLoad: state.busyFrom,
      field: state.expertField,
      zone: state.expertZone,
      complex: state.expertComplex,
      version: dataset.version,
      lang: language,
    }),
  );
  const { rows, total, onEnd, error, retry } = useListed(list, (page) => page.experts);
  const first = list.data?.pages[0];
  const leftOut = Object.entries(first?.leftOut ?? {}).filter(([, n]) => n > 0) as [
    keyof NonNullable<typeof first>["leftOut"],
    number,
  ][];
  const leftOutInAll = leftOut.reduce((sum, [, n]) => sum + n, 0);
  return (
    <section aria-labelledby="experts-for-need">
      <h3 id="experts-for-need">{t("partners:needs.experts")}</h3>
      <ExpertConditions />
      {error && <Failure error={error} retry={retry} />}
      {!rows && !error && <Placeholder lines={5} />}
      {first && <NeedReading need={first.need} />}
      {leftOutInAll > 0 && (
        <details className="experts-left-out">
          <summary>{t("partners:needs.leftOutTitle", { n: count(leftOutInAll) })}</summary>
          <ul>
            {leftOut.map(([by, n]) => (
              <li key={by}>
                {t(`partners:needs.leftOut.${by}`)}: {count(n)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {total === 0 && (
        <p role="status">
          {t(
            first?.need.described === 0
              ? "partners:needs.noPool"
              : leftOutInAll > 0
                ? "partners:needs.noneLeft"
                : "partners:needs.noExpert",
          )}{" "}
          {leftOutInAll > 0 && (
            <button type="button" className="link-button" onClick={() => change(anyExpert)}>
              {t("partners:candidates.unlimited")}
            </button>
          )}
        </p>
      )}
      <ul className="rows">
        {rows?.map((one) => (
          <ExpertRow key={one.expert.id} found={one} />
        ))}
      </ul>
      {onEnd && (
        <Button variant="default" size="compact-sm" onClick={() => onEnd()}>
          {t("page:organisation.more", { n: count((total ?? 0) - (rows?.length ?? 0)) })}
        </Button>
      )}
    </section>
  );
}
