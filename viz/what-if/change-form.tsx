import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  changesSchema,
  isStrength,
  leastStrength,
  mostMembers,
  mostStrength,
  type ScenarioChange,
  writeChanges,
} from "../../model/scenario.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { OrganisationPicker, type Picked } from "../parts/organisation-picker.tsx";
import { proposedKinds } from "./asked-proposals.ts";

const kinds = [...proposedKinds, "relation", "join", "remove"] as const;
type Kind = (typeof kinds)[number];

function mostOf(kind: Kind): number {
  if (kind === "join" || kind === "remove") return 1;
  return kind === "relation" ? 2 : mostMembers;
}

/** Puts one change together: what it is, who it is about, and when. */
export function ChangeForm({ onAdd }: { readonly onAdd: (change: ScenarioChange) => void }) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, exact } = useFormats();
  const [kind, setKind] = useState<Kind>("consortium");
  const [members, setMembers] = useState<readonly Picked[]>([]);
  const [activity, setActivity] = useState<Picked>();
  const [year, setYear] = useState<number | string>("");
  const [value, setValue] = useState<number | string>(1);
  const isOne = kind === "join" || kind === "remove";
  const most = mostOf(kind);
  const put = (): ScenarioChange | undefined => {
    const ids = members.map(({ id }) => id);
    if (ids.length < (isOne ? 1 : 2)) return undefined;
    if (kind === "remove") return { type: "remove", organisation: ids[0] };
    if (kind === "join") return activity && { type: "join", organisation: ids[0], activity: activity.id };
    return {
      type: "add",
      kind,
      members: ids,
      ...(year !== "" && { date: String(year).padStart(4, "0") }),
      ...(kind === "relation" && value !== "" && Number(value) !== 1 && { value: Number(value) }),
    };
  };
  const whole = put();
  const isWhole = whole !== undefined && changesSchema.safeParse(writeChanges([whole])).success;
  const titleOf = (one: Kind) =>
    one === "join" || one === "remove" ? t(`integration:whatIf.${one}`) : t(`vocabulary:activityKind.${one}`);
  return (
    <form
      className="measure-form what-if-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onAdd(whole);
        setMembers([]);
        setActivity(undefined);
      }}
    >
      <NativeSelect
        label={t("integration:whatIf.change")}
        value={kind}
        onChange={(event) => {
          const next = event.currentTarget.value as Kind;
          setKind(next);
          setMembers(members.slice(0, mostOf(next)));
          if (next !== "join") setActivity(undefined);
        }}
        data={kinds.map((one) => ({ value: one, label: titleOf(one) }))}
      />
      {members.length < most && (
        <OrganisationPicker
          label={t(isOne ? "integration:whatIf.organisation" : "integration:whatIf.addMember")}
          kind="organisations"
          onPick={(picked) => !members.some(({ id }) => id === picked.id) && setMembers([...members, picked])}
        />
      )}
      {kind === "join" && !activity && (
        <OrganisationPicker label={t("integration:whatIf.activity")} kind="activities" onPick={setActivity} />
      )}
      {!isOne && (
        <NumberInput
          className="parameter-number"
          label={t("integration:whatIf.year")}
          placeholder={t("integration:whatIf.anyYear")}
          value={year}
          min={1}
          max={9999}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={setYear}
        />
      )}
      {kind === "relation" && (
        <NumberInput
          className="parameter-number"
          label={t("integration:whatIf.value")}
          value={value}
          min={leastStrength}
          max={mostStrength}
          error={
            value !== "" &&
            !isStrength(Number(value)) &&
            t("integration:whatIf.valueRange", { least: exact(leastStrength), most: count(mostStrength) })
          }
          onChange={setValue}
        />
      )}
      <Button type="submit" disabled={!isWhole}>
        {t("integration:whatIf.add")}
      </Button>
      {(members.length > 0 || activity) && (
        <ul className="what-if-members" aria-label={t("integration:whatIf.members")}>
          {[...members, ...(activity ? [activity] : [])].map((one) => (
            <li key={one.id}>
              {one.name}
              <button
                type="button"
                className="link-button"
                aria-label={t("integration:whatIf.leaveOut", { name: one.name })}
                onClick={() => {
                  if (one === activity) setActivity(undefined);
                  else setMembers(members.filter(({ id }) => id !== one.id));
                }}
              >
                <X size={13} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
