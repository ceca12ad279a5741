import { Button, Checkbox, Popover } from "@mantine/core";
import { Layers } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type ActivityKind, activityKinds, layerSets } from "../../model/activity.ts";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

const tieSets = ["collaboration", "contact", "membership"] as const;

/** The kinds of activity that make ties. What the dataset does not have is not offered. */
export function LayersMenu({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const [{ layers, journal }, change] = useUrlState();
  const present = dataset.layers.filter(({ set }) => set !== "told");
  const chosen = chosenKinds(layers);
  const toggle = (kind: ActivityKind) => {
    const next = present.map((layer) => layer.kind).filter((other) => (other === kind) !== chosen.has(other));
    if (next.length > 0) change({ layers: layersWith(next, journal), camera: undefined });
  };
  const withIntroductions = (next: "true" | undefined) =>
    change({ journal: next, layers: layers && layersWith([...chosen], next), camera: undefined });
  const shown = present.filter(({ kind }) => chosen.has(kind)).length;
  return (
    <Popover position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Layers size={15} aria-hidden />}>
          {t(journal ? "frame.layersAndIntroductions" : "frame.layers", { shown, all: present.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {tieSets.map((set) => {
          const inSet = present.filter((layer) => layer.set === set);
          if (inSet.length === 0) return null;
          return (
            <Checkbox.Group
              key={set}
              label={t(`vocabulary:layerSet.${set}`)}
              value={inSet.map(({ kind }) => kind).filter((kind) => chosen.has(kind))}
              mb="sm"
            >
              {inSet.map(({ kind, activities }) => (
                <Checkbox
                  key={kind}
                  mt={6}
                  value={kind}
                  onChange={() => toggle(kind)}
                  disabled={chosen.has(kind) && shown === 1}
                  label={`${t(`vocabulary:activityKind.${kind}`)} (${count(activities)})`}
                />
              ))}
            </Checkbox.Group>
          );
        })}
        <Checkbox
          checked={journal !== undefined}
          onChange={(event) => withIntroductions(event.currentTarget.checked ? "true" : undefined)}
          label={t("frame.introductionsMade")}
          description={t("frame.introductionsHint")}
          mb="sm"
        />
        <p className="quiet">{t("frame.layersHint")}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is introduced ties where its kind does. */
function layersWith(kinds: readonly ActivityKind[], journal: "true" | undefined): string {
  return [...new Set<ActivityKind>([...kinds, ...(journal ? (["introduction"] as const) : [])])].join(",");
}

function chosenKinds(layers: string | undefined): ReadonlySet<ActivityKind> {
  const named = new Set((layers ?? "collaboration,contact").split(",").map((part) => part.split(":")[0].trim()));
  const inSets = tieSets.filter((set) => named.has(set)).flatMap((set): readonly ActivityKind[] => layerSets[set]);
  return new Set([...inSets, ...activityKinds.filter((kind) => named.has(kind))]);
}
