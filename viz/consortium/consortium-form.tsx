import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { mostTeamMembers } from "../../model/team-weights.ts";
import { GroupSelect } from "../directory/group-select.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { longestNeed } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readRequires, writeRequires } from "./asked-team.ts";
import { NamedMembers } from "./named-members.tsx";

/** Kinds that most teams are of: those of the others that are asked for stand beside them. */
const usualKinds: ReadonlySet<OrganisationKind> = new Set(["company", "university", "institute"]);

/** What a team is to be like: who is in it, how many of which kind, what it can do, who leads. */
export function ConsortiumForm({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const [{ partnerFor, requires, terms, leadKind, need }, change] = useUrlState();
  const found = useOrganisationName(name === undefined ? partnerFor : undefined);
  const asked = useMemo(
    () => ({ counts: readRequires(requires), terms: terms ?? "", leadKind: leadKind ?? "", need: need ?? "" }),
    [requires, terms, leadKind, need],
  );
  const [draft, setDraft] = useState(asked);
  // Back, or a link, asks for something else.
  useEffect(() => setDraft(asked), [asked]);
  const size = Object.values(draft.counts).reduce((sum, count) => sum + count, 0);
  function submit(event: FormEvent) {
    event.preventDefault();
    change({
      requires: writeRequires(draft.counts),
      terms: draft.terms.trim() || undefined,
      need: draft.need.trim() || undefined,
      leadKind: organisationKinds.find((kind) => kind === draft.leadKind),
      teams: "true",
      team: undefined,
    });
  }
  const isUsual = (kind: OrganisationKind) => usualKinds.has(kind) || (asked.counts[kind] ?? 0) > 0;
  const countOf = (kind: OrganisationKind) => (
    <NumberInput
      key={kind}
      className="consortium-count"
      label={t(`vocabulary:organisationKind.${kind}`)}
      value={draft.counts[kind] ?? 0}
      min={0}
      max={mostTeamMembers}
      allowDecimal={false}
      onChange={(count) =>
        typeof count === "number" && setDraft({ ...draft, counts: { ...draft.counts, [kind]: count } })
      }
    />
  );
  return (
    <form className="controls consortium-form" onSubmit={submit}>
      <OrganisationField
        label={t("partners:consortia.include")}
        chosen={partnerFor === undefined ? undefined : { id: partnerFor, name: name ?? found }}
        onChoose={(picked) => change({ partnerFor: picked?.id, team: undefined })}
      />
      <NamedMembers />
      {organisationKinds.filter(isUsual).map(countOf)}
      <details className="other-kinds">
        <summary>{t("partners:consortia.otherKinds")}</summary>
        <div>{organisationKinds.filter((kind) => !isUsual(kind)).map(countOf)}</div>
      </details>
      <TextInput
        label={t("partners:consortia.terms")}
        description={t("partners:consortia.termsHint")}
        value={draft.terms}
        maxLength={1000}
        onChange={({ currentTarget }) => setDraft({ ...draft, terms: currentTarget.value })}
      />
      <TextInput
        label={t("partners:consortia.need")}
        value={draft.need}
        maxLength={longestNeed}
        onChange={({ currentTarget }) => setDraft({ ...draft, need: currentTarget.value })}
      />
      <NativeSelect
        label={t("partners:consortia.leads")}
        value={draft.leadKind}
        onChange={({ currentTarget }) => setDraft({ ...draft, leadKind: currentTarget.value as OrganisationKind | "" })}
        data={[
          { value: "", label: t("partners:consortia.anybodyLeads") },
          ...organisationKinds.map((kind) => ({ value: kind, label: t(`vocabulary:organisationKind.${kind}`) })),
        ]}
      />
      <GroupSelect grouping="zone" name="candidateZone" />
      <Button type="submit" disabled={size < 2 || size > mostTeamMembers}>
        {t("partners:consortia.propose")}
      </Button>
    </form>
  );
}
