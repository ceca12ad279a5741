import { Button } from "@mantine/core";
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ScenarioChange } from "../../model/scenario.ts";
import type { ScenarioResult } from "../api/client.ts";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly changes: readonly ScenarioChange[];
  /** Names, and whether each change counts: undefined until it is known. */
  readonly result: ScenarioResult | undefined;
  readonly onRemove: (place: number) => void;
  readonly onClear: () => void;
}

/** The changes that are collected, each with who it is about and whether it counts in this network. */
export function Tray({ changes, result, onRemove, onClear }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  if (changes.length === 0) return <p className="quiet what-if-empty">{t("integration:whatIf.empty")}</p>;
  const titleOf = (change: ScenarioChange) =>
    change.type === "add" ? t(`vocabulary:activityKind.${change.kind}`) : t(`integration:whatIf.${change.type}`);
  return (
    <section className="what-if-tray" aria-label={t("integration:whatIf.tray")}>
      <ol>
        {changes.map((change, place) => {
          const outcome = result?.changes[place]?.outcome;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same change can stand in it twice
            <li key={place}>
              <strong>{titleOf(change)}</strong>
              {change.type === "add" && change.date && <span className="quiet"> {change.date}</span>}
              <span>
                {(change.type === "add" ? change.members : [change.organisation]).map((id) => (
                  <Member key={id} id={id} result={result} />
                ))}
              </span>
              {change.type === "join" && (
                <span>→ {result?.activities.find(({ id }) => id === change.activity)?.name ?? change.activity}</span>
              )}
              {outcome !== undefined && outcome !== "counts" && (
                <span className="what-if-outcome">{t(`integration:whatIf.outcomes.${outcome}`)}</span>
              )}
              <button
                type="button"
                className="link-button"
                aria-label={t("integration:whatIf.takeOut", { n: place + 1, what: titleOf(change) })}
                onClick={() => onRemove(place)}
              >
                <Trash2 size={14} aria-hidden />
              </button>
            </li>
          );
        })}
      </ol>
      <Button variant="default" size="compact-sm" onClick={onClear}>
        {t("integration:whatIf.clear")}
      </Button>
    </section>
  );
}

export function Member({
  id,
  result,
}: {
  readonly id: string;
  readonly result: Pick<ScenarioResult, "organisations"> | undefined;
}) {
  const [, change] = useUrlState();
  const known = result?.organisations.find((one) => one.id === id);
  return (
    <span className="what-if-member">
      <button type="button" className="link-button" onClick={() => change({ ...unselected, organisation: id })}>
        {known?.name ?? id}
      </button>
      {known?.group && <span className="quiet"> ({known.group})</span>}
      {known?.synthetic && (
        <>
          {" "}
          <SyntheticMark />
        </>
      )}
    </span>
  );
}
