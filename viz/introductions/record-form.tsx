import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { IntroductionParty, IntroductionPath } from "../api/client.ts";
import { useAdding } from "../cases/use-adding.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { showRecorded } from "./show-recorded.ts";

const states = ["planned", "made"] as const;
/** By nobody: whoever writes it down introduces them. */
const directly = "direct";

interface Props {
  readonly from: IntroductionParty;
  readonly to: IntroductionParty;
  readonly paths: readonly IntroductionPath[];
}

/** Writes down that two are to be introduced, or were, and by whom. */
export function RecordForm({ from, to, paths }: Props) {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const { draft, set, send, isPending, error } = useAdding(
    { way: paths.length > 0 ? "0" : directly, state: "planned" as (typeof states)[number], on: "", note: "" },
    ({ way, state, on, note }, id) => ({
      kind: "introduction" as const,
      id,
      body: {
        from: from.id,
        to: to.id,
        via: way === directly ? [] : (paths[Number(way)]?.introducers ?? []).map((one) => one.id),
        state,
        ...(on !== "" && { on }),
        ...(note.trim() !== "" && { note: note.trim() }),
      },
    }),
    showRecorded,
  );
  const { way, state, on, note } = draft;
  const ways = paths
    .map(({ introducers }, k) => ({ value: String(k), names: introducers.map(({ id, name }) => name ?? id) }))
    .filter(({ names }) => names.length > 0);
  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }
  return (
    <form className="introduction-form" onSubmit={submit} aria-labelledby="record-introduction">
      <h2 id="record-introduction" tabIndex={-1}>
        {t("introductions.record", { from: from.name ?? from.id, to: to.name ?? to.id })}
      </h2>
      <p className="quiet">{t("introductions.recordHint")}</p>
      <NativeSelect
        label={t("introductions.by")}
        value={ways.some(({ value }) => value === way) ? way : directly}
        onChange={({ currentTarget }) => set({ way: currentTarget.value })}
        data={[
          ...ways.map(({ value, names }) => ({
            value,
            label: t("introductions.byPath", { n: count(Number(value) + 1), names: names.join(" → ") }),
          })),
          { value: directly, label: t("introductions.byNobody") },
        ]}
      />
      <NativeSelect
        label={t("introductions.standing")}
        value={state}
        onChange={({ currentTarget }) => set({ state: currentTarget.value as typeof state })}
        data={states.map((value) => ({ value, label: t(`introductions.states.${value}`) }))}
      />
      <TextInput
        type="date"
        label={t("introductions.on")}
        value={on}
        onChange={({ currentTarget }) => set({ on: currentTarget.value })}
      />
      <Textarea
        label={t("introductions.note")}
        autosize
        minRows={1}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <Button type="submit" loading={isPending}>
        {t("introductions.write")}
      </Button>
      {error && <Failure error={error} />}
    </form>
  );
}
