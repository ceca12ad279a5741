import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { SomeOf } from "../parts/some-of.tsx";
import { UndoEntry } from "../parts/undo-entry.tsx";
import { useWriter } from "../parts/use-writer.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CarryOnForm } from "./carry-on-form.tsx";
import { recordedQuery } from "./introduction-queries.ts";
import { Party } from "./party.tsx";
import { showRecorded } from "./show-recorded.ts";

/** The introductions that brokers wrote down, as they stand, and who introduces how often. */
export function RecordedList() {
  const { t } = useTranslation("partners");
  const { count, moment } = useFormats();
  const writer = useWriter();
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const { data, error, refetch } = useQuery(recordedQuery(dataset.id, { version: dataset.version, lang: language }));
  const latestFirst = data?.introductions.toReversed();
  return (
    <section className="introductions-section" aria-labelledby="recorded">
      <h2 id="recorded" tabIndex={-1}>
        {t("introductions.recorded")}
      </h2>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Placeholder lines={4} />}
      {latestFirst?.length === 0 && <p className="quiet">{t("introductions.noneRecorded")}</p>}
      <SomeOf items={latestFirst ?? []} atOnce={20}>
        {(shown) => (
          <ol className="introductions-recorded">
            {shown.map((one) => {
              const { introduction } = one;
              const names = { from: one.from?.name ?? introduction.from, to: one.to?.name ?? introduction.to };
              return (
                <li key={one.id}>
                  <p>
                    {one.from ? <Party party={one.from} /> : introduction.from} →{" "}
                    {one.to ? <Party party={one.to} /> : introduction.to}
                  </p>
                  <p className="quiet">
                    {[
                      one.words,
                      one.via.length > 0 &&
                        t("introductions.through", { names: one.via.map(({ id, name }) => name ?? id).join(" → ") }),
                      introduction.note,
                      t("cases.writtenBy", { by: writer(one.by), at: moment(one.at) }),
                    ]
                      .filter((said) => said !== undefined && said !== false)
                      .join(" · ")}
                  </p>
                  {introduction.state !== "led" && <CarryOnForm recorded={one} />}
                  <UndoEntry entry={one.id} label={t("introductions.undoNamed", names)} onUndone={showRecorded}>
                    {t("cases.undo")}
                  </UndoEntry>
                </li>
              );
            })}
          </ol>
        )}
      </SomeOf>
      {data && data.loads.length > 0 && (
        <>
          <h3>{t("introductions.loads")}</h3>
          <NameRows
            items={data.loads}
            atOnce={10}
            row={({ id, name, load }) => ({
              id,
              name: name ?? id,
              onChoose: () => change({ organisation: id, activity: undefined }),
              note: t("introductions.load", { n: count(load) }),
            })}
          />
        </>
      )}
    </section>
  );
}
