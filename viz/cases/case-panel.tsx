import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useActsAs } from "../access/use-acts-as.ts";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { UndoEntry } from "../parts/undo-entry.tsx";
import { useWriter } from "../parts/use-writer.ts";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import { longestNeed } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { caseQuery } from "./case-queries.ts";
import { NoteForm } from "./note-form.tsx";

/** One case: whose it is, what was done, and what is written down about it. */
export function CasePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { moment } = useFormats();
  const writer = useWriter();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [, change] = useUrlState();
  const { complexTitle } = usePlaceTitles();
  const { data, error, refetch } = useQuery(caseQuery(dataset.id, id, { version: dataset.version, lang: language }));
  const isBroker = useActsAs("broker") ?? false;
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={8} />;
  const { case: one, outcomes, outcome, opened, notes } = data;
  const mayWrite = one.source === "journal" && isBroker;
  const parties = (list: typeof one.companies) =>
    list.length > 0 && (
      <ul className="case-parties">
        {list.map((party) => (
          <li key={party.id}>
            <button type="button" className="link-button" onClick={() => change({ organisation: party.id })}>
              {party.title}
            </button>
          </li>
        ))}
      </ul>
    );
  return (
    <article className="panel">
      <p className="eyebrow">{t(`partners:cases.source.${one.source}`)}</p>
      <h2>{one.need}</h2>
      {one.synthetic && <SyntheticMark />}
      <FactList
        facts={[
          [
            t("partners:cases.label.company"),
            parties(one.companies) ||
              (one.newcomer &&
                `${one.newcomer.makes} (${t(`vocabulary:organisationKind.${one.newcomer.kind}`)}, ${t("partners:cases.whos.newcomer")})`),
          ],
          [t("vocabulary:grouping.complex"), complexTitle(one.complex)],
          [t("partners:cases.label.field"), one.field && t(`partners:cases.field.${one.field}`)],
          [t("partners:cases.label.route"), one.route && t(`partners:cases.route.${one.route}`)],
          [
            t("partners:cases.label.state"),
            one.state ? t(`partners:cases.state.${one.state}`) : t("partners:cases.stateUnknown"),
          ],
          [t("partners:cases.label.on"), one.on],
          [t("partners:cases.label.until"), one.until],
          [t("partners:cases.label.partners"), parties(one.partners)],
          [t("partners:cases.label.experts"), one.experts.length > 0 && titlesOf(one.experts)],
          ...outcomes.map(
            ({ years, words, on }) => [t(`partners:cases.outcome.${years}`), `${words} (${on})`] as const,
          ),
          [
            t("partners:cases.label.due"),
            one.due
              .map(({ years, since }) =>
                t("partners:cases.dueSince", { what: t(`partners:cases.outcome.${years}`), since }),
              )
              .join(", "),
          ],
          [t("partners:cases.label.outcome"), outcome],
          [
            t("partners:cases.label.opened"),
            opened && t("partners:cases.writtenBy", { by: writer(opened.by), at: moment(opened.at) }),
          ],
        ]}
      />
      <p>
        <Button
          component={Link}
          href={address("partners", {
            ...unselected,
            ...noTeam,
            ...noNewcomerAsked,
            partners: "candidates",
            item: undefined,
            partnerFor: one.companies[0]?.id,
            newcomerKind: one.newcomer?.kind,
            newcomerComplex: one.newcomer && one.complex,
            newcomerMakes: one.newcomer?.makes,
            need: one.need.slice(0, longestNeed),
          })}
        >
          {t("partners:cases.toCandidates")}
        </Button>
        {one.need.length > longestNeed && (
          <span className="quiet"> {t("partners:cases.needCut", { n: longestNeed })}</span>
        )}
      </p>
      {one.source === "facts" && (
        <button type="button" className="link-button" onClick={() => change({ activity: one.id })}>
          {t("partners:cases.asActivity")}
        </button>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="case-notes">
          <h3 id="case-notes" tabIndex={-1}>
            {t("partners:cases.history")}
          </h3>
          <ol className="case-notes">
            {notes.map(({ id: entry, at, by, note, partners, experts }) => (
              <li key={entry}>
                <p className="quiet">
                  {note.on} · {t("partners:cases.writtenBy", { by: writer(by), at: moment(at) })}
                </p>
                <p>
                  {[
                    note.state && t(`partners:cases.state.${note.state}`),
                    note.route && t(`partners:cases.route.${note.route}`),
                    partners &&
                      `${t("partners:cases.label.partners")}: ${titlesOf(partners) || t("partners:cases.nobody")}`,
                    experts &&
                      `${t("partners:cases.label.experts")}: ${titlesOf(experts) || t("partners:cases.nobody")}`,
                    note.outcome && `${t(`partners:cases.outcome.${note.outcome.years}`)}: ${note.outcome.words}`,
                    note.text,
                  ]
                    .filter((said) => said !== undefined)
                    .join(" · ")}
                </p>
                {mayWrite && (
                  <UndoEntry entry={entry} label={t("partners:cases.undoNamed", { on: note.on })}>
                    {t("partners:cases.undo")}
                  </UndoEntry>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {mayWrite && one.entry !== undefined && (
        <>
          <NoteForm one={one} entry={one.entry} />
          <UndoEntry
            entry={one.entry}
            label={t("partners:cases.undoCase")}
            onUndone={() => change({ item: undefined })}
          >
            {t("partners:cases.undoCase")}
          </UndoEntry>
        </>
      )}
    </article>
  );
}

function titlesOf(parties: readonly { readonly title: string }[]): string {
  return parties.map(({ title }) => title).join(", ");
}
