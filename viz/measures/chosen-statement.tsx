import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { rangeOf } from "../charts/bars-chart.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { mostMarked } from "../state/marked.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { RankedRow } from "./ranked-rows.ts";
import { useShowInNetwork } from "./use-show-in-network.ts";
import type { Within } from "./within.ts";

interface Props {
  readonly within: Within;
  readonly rows: readonly RankedRow[];
  readonly all: number;
  readonly title: string;
  readonly other: string;
  /** What the group is called, where one was chosen. */
  readonly group: string;
}

/** Which of the organisations the table holds, with the ways back to all of them and on to the network. */
export function ChosenStatement({ within, rows, all, title, other, group }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const [, change] = useUrlState();
  const showInNetwork = useShowInNetwork();
  const range = (lowest: number, highest: number) => rangeOf({ lowest, highest }, value);
  const byRank = [...rows].sort((a, b) => a.rank - b.rank);
  return (
    <div className="statement chosen">
      <strong role="status">
        {t(`within.${within.is}`, {
          n: count(rows.length),
          all: count(all),
          title,
          other,
          group,
          range: within.is === "value" || within.is === "box" ? range(within.from, within.to) : "",
          otherRange: within.is === "box" ? range(within.otherFrom, within.otherTo) : "",
        })}
      </strong>
      <span>
        <Button size="compact-sm" variant="default" onClick={() => change({ within: undefined })}>
          {t("within.clear")}
        </Button>{" "}
        {rows.length > 0 && (
          <Button size="compact-sm" variant="light" onClick={() => showInNetwork(byRank.map(({ id }) => id))}>
            {rows.length > mostMarked ? t("within.showFirst", { n: count(mostMarked) }) : t("within.show")}
          </Button>
        )}
      </span>
    </div>
  );
}
