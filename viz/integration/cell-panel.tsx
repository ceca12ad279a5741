import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { FactList } from "../parts/fact-list.tsx";
import { groupFilter } from "../state/group-filter.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CellTies } from "./cell-ties.tsx";
import { type MergedMixing, noneId, restId } from "./merge-groups.ts";

const figures = ["weight", "ties", "organisations", "activities", "density", "lift"] as const;

interface Props {
  readonly mixing: MergedMixing;
  readonly row: number;
  readonly column: number;
  readonly by: string;
}

/** One cell: its figures, and the ties that they are made of. */
export function CellPanel({ mixing, row, column, by }: Props) {
  const { t } = useTranslation(["page", "integration"]);
  const { value, count } = useFormats();
  const [, change] = useUrlState();
  const [a, b] = [mixing.groups[row], mixing.groups[column]];
  const cell = mixing.cell(row, column);
  const filter = groupFilter(by);
  const filterable = filter !== undefined && ![a.id, b.id].some((id) => id === restId || id === noneId);
  const groups = [...new Set([a.id, b.id])].join(",");
  return (
    <article className="panel">
      <p className="eyebrow">{t("integration:matrix.cell")}</p>
      <h2>{a === b ? a.title : `${a.title} – ${b.title}`}</h2>
      <p className="quiet">
        {[...new Set([a, b])].map(({ title, organisations }) => `${title}: ${count(organisations)}`).join(" · ")}
      </p>
      <FactList
        facts={figures.map((key) => [t(`integration:matrix.${key}`), cell[key] === undefined ? "–" : value(cell[key])])}
      />
      {filterable ? (
        <>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => change({ [filter]: groups, camera: undefined, focus: undefined }, { view: "network" })}
          >
            {t("integration:matrix.showInNetwork")}
          </Button>
          <CellTies a={a} b={b} filter={filter} ties={cell.ties} />
        </>
      ) : (
        <p className="quiet">{t("integration:matrix.notFilterable")}</p>
      )}
    </article>
  );
}
