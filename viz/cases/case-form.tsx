import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { type CaseRoute, caseRoutes } from "../../model/case.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { type SupportField, supportFields } from "../../model/programme.ts";
import { groupingQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { useAdding } from "./use-adding.ts";

const empty = {
  who: "company" as "company" | "newcomer",
  kind: "company" as OrganisationKind,
  complex: "",
  makes: "",
  need: "",
  field: "r-and-d" as SupportField,
  route: "" as CaseRoute | "",
  on: "",
};

/** A call: who, what the difficulty is, of what kind. */
export function CaseForm({ onOpened }: { readonly onOpened: (id: string) => void }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const id = useId();
  const [{ partnerFor, opening }, change] = useUrlState();
  const name = useOrganisationName(partnerFor);
  const hasComplexes = dataset.groupings.some(({ id: one, groups }) => one === "complex" && groups > 0);
  const { data: complexes } = useQuery({
    ...groupingQuery(dataset.id, "complex", dataset.version, language),
    enabled: hasComplexes,
  });
  const { draft, set, send, isPending, error } = useAdding(
    empty,
    ({ who, kind, complex, makes, need, field, route, on }, own) => ({
      kind: "case" as const,
      id: own,
      body: {
        ...(who === "company" ? { company: partnerFor } : { newcomer: { kind, complex, makes } }),
        need,
        field,
        ...(route !== "" && { route }),
        ...(on !== "" && { on }),
      },
    }),
    onOpened,
  );
  const { who, kind, complex, makes, need, field, route, on } = draft;
  const isNamed = who === "company" ? partnerFor !== undefined : complex !== "" && makes.trim() !== "";
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
          <div>
            <span className="control-label" id={id}>
              {t("partners:cases.who")}
            </span>
            <SegmentedControl
              aria-labelledby={id}
              value={who}
              onChange={(value) => set({ who: value as typeof who })}
              data={(["company", "newcomer"] as const).map((value) => ({
                value,
                label: t(`partners:cases.whos.${value}`),
              }))}
            />
          </div>
        )}
        {who === "company" ? (
          <div className="case-fields">
            <OrganisationField
              label={t("partners:cases.label.company")}
              chosen={partnerFor === undefined ? undefined : { id: partnerFor, name }}
              onChoose={(picked) => change({ partnerFor: picked?.id })}
            />
          </div>
        ) : (
          <div className="case-fields">
            <NativeSelect
              label={t("vocabulary:grouping.kind")}
              value={kind}
              onChange={({ currentTarget }) => set({ kind: currentTarget.value as OrganisationKind })}
              data={organisationKinds.map((value) => ({ value, label: t(`vocabulary:organisationKind.${value}`) }))}
            />
            <NativeSelect
              label={t("vocabulary:grouping.complex")}
              required
              value={complex}
              onChange={({ currentTarget }) => set({ complex: currentTarget.value })}
              data={[
                { value: "", label: t("partners:cases.choose") },
                ...(complexes?.groups ?? []).map((group) => ({ value: group.id, label: group.title })),
              ]}
            />
            <TextInput
              label={t("partners:cases.makes")}
              required
              maxLength={500}
              value={makes}
              onChange={({ currentTarget }) => set({ makes: currentTarget.value })}
            />
          </div>
        )}
        <Textarea
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
