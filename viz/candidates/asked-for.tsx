import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { NewcomerFields, noNewcomer } from "../cases/newcomer-fields.tsx";
import { type WhoCalls, WhoCallsChoice } from "../cases/who-calls.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import { longestNeed } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** For whom a partner is sought, somebody of the dataset or not, and what is needed. `name` is what the company is called, once that is known. */
export function AskedFor({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation("partners");
  const [{ partnerFor, newcomerKind, newcomerComplex, newcomerCountry, newcomerMakes, need }, change] = useUrlState();
  const asked = useMemo(
    () => ({
      who: (partnerFor === undefined && newcomerKind !== undefined ? "newcomer" : "company") as WhoCalls,
      newcomer: {
        kind: newcomerKind ?? noNewcomer.kind,
        complex: newcomerComplex ?? noNewcomer.complex,
        country: newcomerCountry,
        makes: newcomerMakes ?? noNewcomer.makes,
      },
      need: need ?? "",
    }),
    [partnerFor, newcomerKind, newcomerComplex, newcomerCountry, newcomerMakes, need],
  );
  const [draft, setDraft] = useState(asked);
  // Back, or a link, asks for something else.
  useEffect(() => setDraft(asked), [asked]);
  const { who, newcomer } = draft;
  const isNewcomer = who === "newcomer";
  function submit(event: FormEvent) {
    event.preventDefault();
    change({
      ...unselected,
      ...(draft !== asked && noTeam),
      ...noNewcomerAsked,
      need: draft.need.trim() || undefined,
      ...(isNewcomer && {
        partnerFor: undefined,
        newcomerKind: newcomer.kind,
        newcomerComplex: newcomer.complex || undefined,
        newcomerCountry: newcomer.country,
        newcomerMakes: newcomer.makes.trim() || undefined,
      }),
    });
  }
  return (
    <form className="asked-for" onSubmit={submit}>
      <WhoCallsChoice
        label={t("candidates.forWhom")}
        who={who}
        onChange={(next) => setDraft({ ...draft, who: next })}
      />
      <div className="case-fields">
        {isNewcomer ? (
          <NewcomerFields
            newcomer={newcomer}
            onChange={(changes) => setDraft({ ...draft, newcomer: { ...newcomer, ...changes } })}
          />
        ) : (
          <OrganisationField
            label={t("candidates.for")}
            chosen={partnerFor === undefined ? undefined : { id: partnerFor, name }}
            // What is written already of the need goes along.
            onChoose={(picked) =>
              change({
                ...unselected,
                ...noTeam,
                ...noNewcomerAsked,
                partnerFor: picked?.id,
                need: draft.need.trim() || undefined,
              })
            }
          />
        )}
      </div>
      <Textarea
        label={t("cases.label.need")}
        description={t("cases.needHint")}
        autosize
        minRows={1}
        maxLength={longestNeed}
        value={draft.need}
        onChange={({ currentTarget }) => setDraft({ ...draft, need: currentTarget.value })}
      />
      <Button type="submit">{t("needs.find")}</Button>
    </form>
  );
}
