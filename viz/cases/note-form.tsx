import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { type CaseRoute, type CaseState, caseRoutes, caseStates, outcomeYears } from "../../model/case.ts";
import { nextStates, servedStates } from "../../model/case-course.ts";
import type { CaseItem } from "../api/client.ts";
import { Failure } from "../parts/failure.tsx";
import { leadTo } from "../parts/lead-to.ts";
import { OrganisationPicker, type Picked } from "../parts/organisation-picker.tsx";
import { ExpertSelect } from "./expert-select.tsx";
import { PickedList } from "./picked-list.tsx";
import { useAdding } from "./use-adding.ts";

const empty = {
  state: "" as CaseState | "",
  route: "" as CaseRoute | "",
  // Absent while they are those of the case.
  partners: undefined as readonly Picked[] | undefined,
  experts: undefined as readonly Picked[] | undefined,
  on: "",
  text: "",
  outcomeAfter: "" as `${(typeof outcomeYears)[number]}` | "",
};

/** Writes down how a case goes on. What is left out stays as it was; who helps is named instead of those before, so that it begins with them. */
export function NoteForm({ one, entry }: { readonly one: CaseItem; readonly entry: string }) {
  const { t } = useTranslation("partners");
  const { draft, set, send, isPending, error } = useAdding(
    empty,
    ({ state, route, partners, experts, on, text, outcomeAfter }, own) => {
      const words = text.trim();
      return {
        kind: "case-note" as const,
        id: own,
        body: {
          case: entry,
          ...(state !== "" && { state }),
          ...(route !== "" && { route }),
          ...(partners && { partners: partners.map(({ id }) => id) }),
          ...(experts && { experts: experts.map(({ id }) => id) }),
          ...(on !== "" && { on }),
          ...(outcomeAfter === "1" && { outcome: { years: 1 as const, words } }),
          ...(outcomeAfter === "3" && { outcome: { years: 3 as const, words } }),
          ...(outcomeAfter === "" && words !== "" && { text: words }),
        },
      };
    },
    () => leadTo("case-notes"),
  );
  const { state, route, on, text, outcomeAfter } = draft;
  const saysSomething =
    state !== "" || route !== "" || draft.partners !== undefined || draft.experts !== undefined || text.trim() !== "";
  const partners = draft.partners ?? picked(one.partners);
  const experts = draft.experts ?? picked(one.experts);
  const states = one.state ? nextStates[one.state] : caseStates;
  const isServed = one.state !== undefined && servedStates.includes(one.state);
  const isWhole = saysSomething && (outcomeAfter === "" || text.trim() !== "");
  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }
  const asItWas = { value: "", label: t("cases.asItWas") };
  return (
    <form className="note-form" onSubmit={submit} aria-label={t("cases.note")}>
      <h3>{t("cases.note")}</h3>
      <NativeSelect
        label={t("cases.label.state")}
        value={state}
        onChange={({ currentTarget }) => set({ state: currentTarget.value as CaseState | "" })}
        data={[asItWas, ...states.map((value) => ({ value, label: t(`cases.state.${value}`) }))]}
      />
      <NativeSelect
        label={t("cases.label.route")}
        value={route}
        onChange={({ currentTarget }) => set({ route: currentTarget.value as CaseRoute | "" })}
        data={[asItWas, ...caseRoutes.map((value) => ({ value, label: t(`cases.route.${value}`) }))]}
      />
      <OrganisationPicker
        kind="organisations"
        label={t("cases.addPartner")}
        onPick={(added) => set({ partners: [...partners.filter(({ id }) => id !== added.id), added] })}
      />
      <PickedList
        picked={partners}
        wasSomebody={one.partners.length > 0}
        onRemove={(left) => set({ partners: left.length > 0 || one.partners.length > 0 ? left : undefined })}
      />
      <ExpertSelect
        one={one}
        onPick={(added) => set({ experts: [...experts.filter(({ id }) => id !== added.id), added] })}
      />
      <PickedList
        picked={experts}
        wasSomebody={one.experts.length > 0}
        onRemove={(left) => set({ experts: left.length > 0 || one.experts.length > 0 ? left : undefined })}
      />
      <NativeSelect
        label={t("cases.kindOfText")}
        value={outcomeAfter}
        onChange={({ currentTarget }) => set({ outcomeAfter: currentTarget.value as typeof outcomeAfter })}
        data={[
          { value: "", label: t("cases.plainNote") },
          ...(isServed ? outcomeYears : []).map((years) => ({
            value: String(years),
            label: t(`cases.outcome.${years}`),
          })),
        ]}
      />
      <Textarea
        label={t("cases.text")}
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("cases.label.noted")}
        description={t("cases.notedHint")}
        value={on}
        onChange={({ currentTarget }) => set({ on: currentTarget.value })}
      />
      <Button type="submit" loading={isPending} disabled={!isWhole}>
        {t("cases.write")}
      </Button>
      {error && <Failure error={error} />}
    </form>
  );
}

function picked(parties: CaseItem["partners"]): Picked[] {
  return parties.map(({ id, title }) => ({ id, name: title }));
}
