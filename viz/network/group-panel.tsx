import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { FactList } from "../parts/fact-list.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { groupFilter } from "../state/group-filter.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { labelsOf } from "./drawn-network.ts";
import { indexOfNode, selection } from "./node-key.ts";
import { nodeSizes } from "./node-size.ts";

const listed = 10;

/** One group of the picture: its figures, the groups that it is tied to most strongly, and the way to its organisations. */
export function GroupPanel({ picture, id }: { readonly picture: Picture; readonly id: string }) {
  const { t } = useTranslation(["page", "vocabulary", "definitions"]);
  const { count, value } = useFormats();
  const [, change] = useUrlState();
  const index = indexOfNode(picture, "group", id);
  if (index < 0) return <p className="quiet">{t("page:group.notDrawn")}</p>;
  const { shown, nodes, ties } = picture;
  const labels = labelsOf(picture);
  const by = shown.by ?? "";
  const filter = groupFilter(by);
  const figures = { members: nodes.members!, strength: nodes.strength, inside: nodes.inside!, degree: nodes.degree };
  const partners = ties.source
    .map((source, tie) => ({
      tie,
      other: source === index ? ties.target[tie] : source,
      ends: [source, ties.target[tie]],
    }))
    .filter(({ ends }) => ends.includes(index))
    .sort((a, b) => ties.weight[b.tie] - ties.weight[a.tie] || a.other - b.other);
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t("page:nodeType.group")}</p>
        <h2>{labels[index]}</h2>
        {nodes.synthetic[index] && <SyntheticMark />}
        <p className="panel-actions">
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => change({ focus: id, camera: undefined, lasso: undefined })}
          >
            {t("page:group.focus")}
          </Button>
          {filter && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() =>
                change({
                  [filter]: id,
                  shows: "organisations",
                  size: "degree",
                  colour: "kind",
                  group: undefined,
                  focus: undefined,
                  camera: undefined,
                  lasso: undefined,
                })
              }
            >
              {t("page:group.only")}
            </Button>
          )}
        </p>
      </header>
      <FactList
        facts={nodeSizes.groups.map((size) => [
          t(`definitions:picture.groups.${size}.title`),
          value(figures[size][index] ?? 0),
        ])}
      />
      <section>
        <h3>{t("page:group.partners", { n: count(partners.length) })}</h3>
        {partners.length === 0 && <p className="quiet">{t("page:group.noPartners")}</p>}
        <NameRows
          items={partners.slice(0, listed)}
          row={({ tie, other }) => ({
            id: nodes.id[other],
            name: labels[other],
            onChoose: () => change(selection("group", nodes.id[other])),
            note: t("page:group.partner", {
              weight: value(ties.weight[tie]),
              activities: count(ties.activities[tie]),
            }),
          })}
        />
        {shown.ties < shown.of.ties && <p className="quiet">{t("page:group.drawnOnly")}</p>}
      </section>
    </article>
  );
}
