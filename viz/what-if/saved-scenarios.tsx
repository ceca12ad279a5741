import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { liveEntries } from "../../model/journal-entry.ts";
import { savedScenarioSchema } from "../../model/saved-scenario.ts";
import { changesSchema } from "../../model/scenario.ts";
import { journalChanged } from "../api/journal-changed.ts";
import { addEntry, journalQuery } from "../api/journal-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { UndoEntry } from "../parts/undo-entry.tsx";
import { useWriter } from "../parts/use-writer.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Trays that were kept under a name, for all who read the journal: to open, to undo, and to keep this one. */
export function SavedScenarios({ written }: { readonly written: string }) {
  const { t } = useTranslation("integration");
  const { count, moment } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const writer = useWriter();
  const [, change] = useUrlState();
  const { data, error, refetch } = useQuery(journalQuery(dataset.id, "scenario", language));
  const maySave = data?.mayAdd.includes("scenario") ?? false;
  const saved = liveEntries(data?.entries ?? [], "scenario")
    .flatMap(({ id, at, by, body }) => {
      const read = savedScenarioSchema.safeParse(body);
      return read.success ? [{ id, at, by, ...read.data }] : [];
    })
    .reverse();
  return (
    <section className="what-if-saved" aria-labelledby="what-if-saved">
      <h2 id="what-if-saved">{t("whatIf.saved")}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Placeholder lines={2} />}
      {data && saved.length === 0 && (
        <p className="quiet">{t(maySave ? "whatIf.noneSaved" : "whatIf.noneSavedToRead")}</p>
      )}
      {saved.length > 0 && (
        <ul>
          {saved.map(({ id, at, by, name, changes, version }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                aria-current={changes === written || undefined}
                onClick={() => change({ scenario: changes })}
              >
                {name}
              </button>
              {changes === written && <strong> {t("whatIf.open")}</strong>}
              <span className="quiet">
                {t("whatIf.savedBy", {
                  changes: count(changesSchema.parse(changes).length),
                  by: writer(by),
                  at: moment(at),
                })}
              </span>
              {version !== dataset.version && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => change({ scenario: changes, version })}
                  aria-label={t("whatIf.openOnNamed", { name, version: count(version) })}
                >
                  {t("whatIf.openOn", { version: count(version) })}
                </button>
              )}
              {maySave && (
                <UndoEntry entry={id} label={t("whatIf.undoNamed", { name })}>
                  {t("whatIf.undo")}
                </UndoEntry>
              )}
            </li>
          ))}
        </ul>
      )}
      {maySave && written !== "" && <SaveForm key={written} written={written} />}
    </section>
  );
}

function SaveForm({ written }: { readonly written: string }) {
  const { t } = useTranslation("integration");
  const language = useLanguage();
  const { id: dataset, version } = useDataset();
  const client = useQueryClient();
  const [{ id, name }, setDraft] = useState({ id: crypto.randomUUID(), name: "" });
  const saving = useMutation({
    mutationFn: () => addEntry(dataset, { kind: "scenario", id, body: { name, changes: written, version } }, language),
    async onSuccess() {
      setDraft({ id: crypto.randomUUID(), name: "" });
      await journalChanged(client, dataset);
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.mutate();
  }
  return (
    <form className="what-if-save" onSubmit={submit}>
      <TextInput
        label={t("whatIf.name")}
        value={name}
        maxLength={200}
        required
        onChange={(event) => setDraft({ id, name: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={saving.isPending} disabled={name.trim() === ""}>
        {t("whatIf.save")}
      </Button>
      {saving.error && <Failure error={saving.error} />}
    </form>
  );
}
