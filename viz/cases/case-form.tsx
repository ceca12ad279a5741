import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type CaseRoute, caseRoutes } from "../../model/case.ts";
import { type SupportField, supportFields } from "../../model/programme.ts";
import { Failure } from "../parts/failure.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { NewcomerFields, noNewcomer } from "./newcomer-fields.tsx";
import { useAdding } from "./use-adding.ts";
import { type WhoCalls, WhoCallsChoice } from "./who-calls.tsx";

const empty = {
  who: "company" as WhoCalls,
  newcomer: noNewcomer,
  need: "",
  field: "r-and-d" as SupportField,
  route: "" as CaseRoute | "",
  on: "",
};

/** A call: who, what the difficulty is, of what kind. */
export function CaseForm({ onOpened }: { readonly onOpened: (id: string) => void }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const dataset = useDataset();
  const [{ partnerFor, opening }, change] = useUrlState();
  const name = useOrganisationName(partnerFor);
  const needField = useRef<HTMLTextAreaElement>(null);
  // What led here from elsewhere is gone, and the focus with it.
  useEffect(() => {
    if (opening !== undefined && document.activeElement === document.body) needField.current?.focus();
  }, [opening]);
  const hasComplexes = dataset.groupings.some(({ id: one, groups }) => one === "complex" && groups > 0);
  const { draft, set, send, isPending, error } = useAdding(
    empty,
    ({ who, newcomer, need, field, route, on }, own) => ({
      kind: "case" as const,
      id: own,
      body: {
        ...(who === "company" ? { company: partnerFor } : { newcomer }),
        need,
        field,
        ...(route !== "" && { route }),
        ...(on !== "" && { on }),
      },
    }),
    onOpened,
  );
  const { who, newcomer, need, field, route, on } = draft;
  const isNamed =
    who === "company" ? partnerFor !== undefined : newcomer.complex !== "" && newcomer.makes.trim() !== "";
  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }
  return (
    <details
      className="case-form"
      open={opening !== undefined}
      onToggle={({ currentTarget }) => change({ opening: currentTarget.open ? "true" : undefined }, { replace: true })}
    >
      <summary>{t("partners:cases.open")}</summary>
      <form onSubmit={submit}>
        {hasComplexes && (
          <WhoCallsChoice label={t("partners:cases.who")} who={who} onChange={(next) => set({ who: next })} />
        )}
        <div className="case-fields">
          {who === "company" ? (
            <OrganisationField
              label={t("partners:cases.label.company")}
              chosen={partnerFor === undefined ? undefined : { id: partnerFor, name }}
              onChoose={(picked) => change({ ...noTeam, ...noNewcomerAsked, partnerFor: picked?.id })}
            />
          ) : (
            <NewcomerFields
              newcomer={newcomer}
              onChange={(changes) => set({ newcomer: { ...newcomer, ...changes } })}
            />
          )}
        </div>
        <Textarea
          ref={needField}
          className="case-need"
          label={t("partners:cases.label.need")}
          description={t("partners:cases.needHint")}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={need}
          onChange={({ currentTarget }) => set({ need: currentTarget.value })}
        />
        <div className="case-fields">
          <NativeSelect
            label={t("partners:cases.label.field")}
            value={field}
            onChange={({ currentTarget }) => set({ field: currentTarget.value as SupportField })}
            data={supportFields.map((value) => ({ value, label: t(`partners:cases.field.${value}`) }))}
          />
          <NativeSelect
            label={t("partners:cases.label.route")}
            value={route}
            onChange={({ currentTarget }) => set({ route: currentTarget.value as CaseRoute | "" })}
            data={[
              { value: "", label: t("partners:cases.notYet") },
              ...caseRoutes.map((value) => ({ value, label: t(`partners:cases.route.${value}`) })),
            ]}
          />
          <TextInput
            type="date"
            label={t("partners:cases.label.called")}
            value={on}
            onChange={({ currentTarget }) => set({ on: currentTarget.value })}
          />
          <Button type="submit" loading={isPending} disabled={!isNamed || need.trim() === ""}>
            {t("partners:cases.submit")}
          </Button>
        </div>
        {error && <Failure error={error} />}
      </form>
    </details>
  );
}
