import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { MatrixQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { FactList } from "../parts/fact-list.tsx";
import { groupFilter } from "../state/group-filter.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CellBehind } from "./cell-behind.tsx";
import { noneId, type OrderedMixing, signOf } from "./ordered-mixing.ts";

const figures = ["weight", "ties", "organisations", "activities", "density", "lift"] as const;
const againstChance = ["expected", "ratio", "z", "p"] as const;

interface Props {
  readonly mixing: OrderedMixing;
  readonly row: number;
  readonly column: number;
  readonly asked: MatrixQuery;
  readonly network: NetworkQuery;
}

/** One cell: its figures, and what they are made of. */
export function CellPanel({ mixing, row, column, asked, network }: Props) {
  const { t } = useTranslation(["page", "integration"]);
  const { value, count } = useFormats();
  const [, change] = useUrlState();
  const [a, b] = [mixing.groups[row], mixing.groups[column]];
  const cell = mixing.cell(row, column);
  const filter = groupFilter(asked.by);
  const isFilterable = filter !== undefined && a.isNamed && b.isNamed;
  const groups = [...new Set([a.id, b.id])].join(",");
  const shown = cell.expected === undefined ? figures : [...figures, ...againstChance];
  const idOf = (id: string) => (id === noneId ? undefined : id);
  return (
    <article className="panel">
      <p className="eyebrow">{t("integration:matrix.cell")}</p>
      <h2>{a === b ? a.title : `${a.title} – ${b.title}`}</h2>
      <p className="quiet">
        {[...new Set([a, b])].map(({ title, organisations }) => `${title}: ${count(organisations)}`).join(" · ")}
      </p>
      <FactList
        facts={shown.map((key) => [t(`integration:matrix.${key}`), cell[key] === undefined ? "–" : value(cell[key])])}
      />
      {cell.significance !== undefined && (
        <p>
          {signOf(cell)} {t(`integration:matrix.significance.${wordOf(cell.significance)}`)}
        </p>
      )}
      {isFilterable ? (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => change({ [filter]: groups, camera: undefined, focus: undefined }, { view: "network" })}
        >
          {t("integration:matrix.showInNetwork")}
        </Button>
      ) : (
        <p className="quiet">{t("integration:matrix.notFilterable")}</p>
      )}
      {cell.ties > 0 && (
        <CellBehind
          key={`${a.id} ${b.id}`}
          network={network}
          cell={{ ...asked, row: idOf(a.id), column: idOf(b.id) }}
        />
      )}
    </article>
  );
}

function wordOf(significance: number) {
  return significance > 0 ? "more" : significance < 0 ? "less" : "neither";
}
