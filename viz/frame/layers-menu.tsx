import { Button, Checkbox, Popover } from "@mantine/core";
import { Layers } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "../../model/activity.ts";
import { useActsAs } from "../access/use-acts-as.ts";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { chosenKinds, withKind, withoutKind, withoutPart } from "../state/written-layers.ts";

const tieSets = ["collaboration", "contact", "membership"] as const;

/** The kinds of activity that make ties. What the dataset does not have is not offered. */
export function LayersMenu({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const [{ layers, journal }, change] = useUrlState();
  const present = dataset.layers.filter(({ set }) => set !== "told");
  const chosen = chosenKinds(layers);
  // Whom brokers introduced is for them; whoever has an address that asks for it can take it off.
  const mayAsk = useActsAs("broker") || journal !== undefined;
  // Whether the layer of introductions came with those recorded, and goes with them.
  const [cameAlong, setCameAlong] = useState(false);
  const toggle = (kind: ActivityKind) => {
    const isOff = chosen.has(kind);
    // What is introduced ties where its kind does: without it, those recorded are not there either.
    const both = kind === "introduction" && isOff ? { journal: undefined } : {};
    if (kind === "introduction") setCameAlong(false);
    change({ layers: (isOff ? withoutKind : withKind)(layers, kind), ...both, camera: undefined });
  };
  const withIntroductions = (isOn: boolean) => {
    const comesAlong = isOn && !chosen.has("introduction");
    const goes = !isOn && (cameAlong || !present.some(({ kind }) => kind === "introduction"));
    setCameAlong(comesAlong);
    change({
      journal: isOn ? "true" : undefined,
      ...(comesAlong && { layers: withKind(layers, "introduction") }),
      ...(goes && layers !== undefined && { layers: withoutPart(layers, "introduction") }),
      camera: undefined,
    });
  };
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
        {mayAsk && (
          <Checkbox
            checked={journal !== undefined}
            onChange={(event) => withIntroductions(event.currentTarget.checked)}
            label={t("frame.introductionsMade")}
            description={t("frame.introductionsHint")}
            mb="sm"
          />
        )}
        <p className="quiet">{t("frame.layersHint")}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
