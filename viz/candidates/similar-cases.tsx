import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationItem, PartnerCases } from "../api/client.ts";
import { useListed } from "../directory/use-listed.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { casesForNeedQuery } from "./candidate-queries.ts";
import { NeedReading } from "./need-reading.tsx";

/** Who was helped with the like of a need, and who helped most often. */
export function SimilarCases({ need }: { readonly need: string }) {
  const { t } = useTranslation(["partners", "page"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const list = useInfiniteQuery(casesForNeedQuery(dataset.id, { need, version: dataset.version, lang: language }));
  const { rows, total, onEnd, error, retry } = useListed(list, (page) => page.cases);
  const first = list.data?.pages[0];
  return (
    <section aria-labelledby="similar-cases">
      <h3 id="similar-cases">{t("partners:needs.cases")}</h3>
      {error && <Failure error={error} retry={retry} />}
      {!rows && !error && <Placeholder lines={5} />}
      {first && <NeedReading need={first.need} />}
      {total === 0 && <p role="status">{t("partners:needs.noCase")}</p>}
      <ul className="rows">
        {rows?.map((one) => (
          <CaseRow key={one.case.id} found={one} />
        ))}
      </ul>
      {onEnd && (
        <Button variant="default" size="compact-sm" onClick={() => onEnd()}>
          {t("page:organisation.more", { n: count((total ?? 0) - (rows?.length ?? 0)) })}
        </Button>
      )}
      {first && first.helpers.length > 0 && (
        <>
          <h4>{t("partners:needs.helpers")}</h4>
          <NameRows
            items={first.helpers}
            atOnce={5}
            more={15}
            row={({ organisation, cases }) => ({
              id: organisation.id,
              name: displayName(organisation, language),
              onChoose: () => change({ organisation: organisation.id, activity: undefined }),
              note: t("partners:needs.helpedIn", { n: count(cases) }),
            })}
          />
        </>
      )}
    </section>
  );
}

function CaseRow({ found }: { readonly found: PartnerCases["cases"][number] }) {
  const { t } = useTranslation("partners");
  const language = useLanguage();
  const [, change] = useUrlState();
  const { case: one, outcome, words, texts, led, helped } = found;
  const names = (list: readonly OrganisationItem[]) => list.map((party) => displayName(party, language)).join(", ");
  return (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() =>
          change(
            one.entry === undefined
              ? { activity: one.id, organisation: undefined }
              : { partners: "cases", item: one.id, activity: undefined, organisation: undefined },
          )
        }
      >
        {displayName(one, language)}
      </button>
      <span className="quiet">
        {t("needs.meets", { words: words.join(", "), texts: [...new Set(texts.map(({ text }) => text))].join(", ") })}
      </span>
      {led.length > 0 && <span className="quiet">{t("needs.led", { names: names(led) })}</span>}
      {helped.length > 0 && <span className="quiet">{t("needs.helped", { names: names(helped) })}</span>}
      {outcome !== undefined && <span className="quiet">{t("needs.outcome", { outcome })}</span>}
    </li>
  );
}
