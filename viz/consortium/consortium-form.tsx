import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type FormEvent, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { currencySchema } from "../../model/money.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { mostTeamMembers } from "../../model/team-weights.ts";
import { GroupSelect } from "../directory/group-select.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { longestNeed } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readRequires, writeRequires } from "./asked-team.ts";
import { NamedMembers } from "./named-members.tsx";
import { readTeamWith } from "./team-with.ts";
import { withRoomFor } from "./with-member.ts";

/** Kinds that most teams are of: those of the others that are asked for stand beside them. */
const usualKinds: ReadonlySet<OrganisationKind> = new Set(["company", "university", "institute"]);

/** What a team is to be like: who is in it, how many of which kind, what it can do, who leads. */
export function ConsortiumForm({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const [state, change] = useUrlState();
  const { partnerFor, teamWith, requires, terms, leadKind, need, askedAmount, askedCurrency, askedOn } = state;
  const found = useOrganisationName(name === undefined ? partnerFor : undefined);
  const asked = useMemo(() => readRequires(requires), [requires]);
  const [counts, setCounts, dropCounts] = useDraft(asked);
  const [draft, setDraft, dropDraft] = useDraft(
    useMemo(
      () => ({
        terms: terms ?? "",
        leadKind: leadKind ?? "",
        need: need ?? "",
        amount: (askedAmount ?? "") as number | string,
        currency: askedCurrency,
        day: askedOn ?? "",
      }),
      [terms, leadKind, need, askedAmount, askedCurrency, askedOn],
    ),
  );
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  // Whoever is put in is asked for at once: with what is typed only where that can be asked for.
  const room = writeRequires(size > mostTeamMembers ? asked : counts);
  function submit(event: FormEvent) {
    event.preventDefault();
    change({
      requires: writeRequires(counts),
      terms: draft.terms.trim() || undefined,
      need: draft.need.trim() || undefined,
      leadKind: organisationKinds.find((kind) => kind === draft.leadKind),
      askedAmount: Number(draft.amount) > 0 ? Number(draft.amount) : undefined,
      askedCurrency: currencySchema.safeParse(draft.currency).data ?? askedCurrency,
      askedOn: draft.day || undefined,
      teams: "true",
      team: undefined,
    });
    dropCounts();
    dropDraft();
  }
  const isUsual = (kind: OrganisationKind) => usualKinds.has(kind) || (asked[kind] ?? 0) > 0;
  const countOf = (kind: OrganisationKind) => (
    <NumberInput
      key={kind}
      className="consortium-count"
      label={t(`vocabulary:organisationKind.${kind}`)}
      value={counts[kind] ?? 0}
      min={0}
      max={mostTeamMembers}
      allowDecimal={false}
      onChange={(count) => typeof count === "number" && setCounts({ [kind]: count })}
    />
  );
  return (
    // What is wrong may be folded away, where the browser cannot show it: it stays as it was asked for.
    <form className="controls consortium-form" noValidate onSubmit={submit}>
      <div className="consortium-row">
        <OrganisationField
          label={t("partners:consortia.include")}
          chosen={partnerFor === undefined ? undefined : { id: partnerFor, name: name ?? found }}
          onChoose={(picked) =>
            change({
              partnerFor: picked?.id,
              ...(picked && { requires: withRoomFor(room, [...readTeamWith(teamWith), picked]) }),
              team: undefined,
            })
          }
        />
        <NamedMembers requires={room} />
      </div>
      <div className="consortium-row">{organisationKinds.filter(isUsual).map(countOf)}</div>
      <details className="other-kinds">
        <summary>{t("partners:consortia.otherKinds")}</summary>
        <div>{organisationKinds.filter((kind) => !isUsual(kind)).map(countOf)}</div>
      </details>
      <TextInput
        label={t("partners:consortia.terms")}
        description={t("partners:consortia.termsHint")}
        value={draft.terms}
        maxLength={1000}
        onChange={({ currentTarget }) => setDraft({ terms: currentTarget.value })}
      />
      <TextInput
        label={t("partners:consortia.need")}
        value={draft.need}
        maxLength={longestNeed}
        onChange={({ currentTarget }) => setDraft({ need: currentTarget.value })}
      />
      <NativeSelect
        label={t("partners:consortia.leads")}
        value={draft.leadKind}
        onChange={({ currentTarget }) => setDraft({ leadKind: currentTarget.value as OrganisationKind | "" })}
        data={[
          { value: "", label: t("partners:consortia.anybodyLeads") },
          ...organisationKinds.map((kind) => ({ value: kind, label: t(`vocabulary:organisationKind.${kind}`) })),
        ]}
      />
      <GroupSelect grouping="zone" name="candidateZone" />
      <details className="other-kinds">
        <summary>{t("partners:consortia.support")}</summary>
        <div>
          <NumberInput
            label={t("partners:consortia.amount")}
            value={draft.amount}
            min={0}
            thousandSeparator
            onChange={(amount) => setDraft({ amount })}
          />
          <TextInput
            className="consortium-count"
            label={t("partners:consortia.currency")}
            value={draft.currency}
            maxLength={3}
            onChange={({ currentTarget }) => setDraft({ currency: currentTarget.value.toUpperCase() })}
          />
          <TextInput
            type="date"
            label={t("partners:consortia.askedOn")}
            value={draft.day}
            onChange={({ currentTarget }) => setDraft({ day: currentTarget.value })}
          />
        </div>
      </details>
      <Button type="submit" disabled={size < 2 || size > mostTeamMembers}>
        {t("partners:consortia.propose")}
      </Button>
    </form>
  );
}
