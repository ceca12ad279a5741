import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActsAs } from "../access/use-acts-as.ts";
import { longestNeed } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ExpertsForNeed } from "./experts-for-need.tsx";
import { SimilarCases } from "./similar-cases.tsx";

/** What is needed, in words; who knows it, and who was helped with the like. */
export function ForNeed() {
  const { t } = useTranslation("partners");
  const [{ need }, change] = useUrlState();
  const [draft, setDraft] = useState(need ?? "");
  // Back, or a link, asks for something else.
  useEffect(() => setDraft(need ?? ""), [need]);
  const isBroker = useActsAs("broker");
  function submit(event: FormEvent) {
    event.preventDefault();
    change({ need: draft.trim() || undefined });
  }
  return (
    <section className="for-need" aria-labelledby="for-need">
      <h2 id="for-need">{t("needs.title")}</h2>
      <form onSubmit={submit}>
        <Textarea
          label={t("cases.label.need")}
          description={t("cases.needHint")}
          autosize
          minRows={2}
          maxLength={longestNeed}
          value={draft}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t("needs.find")}
        </Button>
      </form>
      {need === undefined ? (
        <p className="quiet">{t("needs.none")}</p>
      ) : (
        <div className="for-need-lists">
          {isBroker !== undefined &&
            (isBroker ? <ExpertsForNeed need={need} /> : <p className="quiet">{t("needs.expertsForBrokers")}</p>)}
          <SimilarCases need={need} />
        </div>
      )}
    </section>
  );
}
