import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { mostMarked } from "../state/marked.ts";
import type { RankedRow } from "./ranked-rows.ts";
import { useShowInNetwork } from "./use-show-in-network.ts";

/** As many as one looks at together in a picture. */
const usual = 20;

/** The way from the head of the ranking to where those organisations stand in the network. Whoever shares the last rank is with them. */
export function HighestStatement({ rows }: { readonly rows: readonly RankedRow[] }) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const showInNetwork = useShowInNetwork();
  const highest = rows
    .filter(({ rank }) => rank <= usual)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostMarked);
  return (
    <p className="statement">
      <Button size="compact-sm" variant="default" onClick={() => showInNetwork(highest.map(({ id }) => id))}>
        {t("within.showFirst", { n: count(highest.length) })}
      </Button>
    </p>
  );
}
