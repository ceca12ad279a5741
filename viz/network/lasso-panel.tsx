import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { NameRows } from "../parts/name-rows.tsx";
import { mostMarked, readMarked, writeMarked } from "../state/marked.ts";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { labelsOf } from "./drawn-network.ts";
import { keysOf, selection } from "./node-key.ts";

/** Who is within the lasso, or was marked in another view, with the way to see only them in the table. */
export function LassoPanel({ picture, held }: { readonly picture: Picture; readonly held: readonly number[] }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [{ table, lasso, marked }, change] = useUrlState();
  const labels = labelsOf(picture);
  const keys = keysOf(picture);
  const only = table === "lasso";
  // Most partners first: an address names so many and no more.
  const organisations = held
    .filter((index) => picture.nodes.type[index] === "organisation")
    .sort((a, b) => picture.nodes.degree[b] - picture.nodes.degree[a]);
  const taken = organisations.slice(0, mostMarked);
  const missing = lasso || marked === undefined ? 0 : readMarked(marked).length - held.length;
  return (
    <section className="panel">
      <h2>{t("lasso.title", { n: count(held.length) })}</h2>
      {missing > 0 && <p className="quiet">{t("lasso.missing", { n: count(missing) })}</p>}
      <p className="panel-actions">
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={only}
          onClick={() => change({ table: only ? "open" : "lasso" })}
        >
          {t(only ? "lasso.all" : "lasso.only")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            change({ lasso: undefined, marked: undefined, within: undefined, table: only ? "open" : table })
          }
        >
          {t("lasso.clear")}
        </Button>
        {taken.length > 0 && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() =>
              change(
                { marked: writeMarked(taken.map((index) => picture.nodes.id[index])), within: "marked", ...unselected },
                { view: "measures" },
              )
            }
          >
            {taken.length < organisations.length
              ? t("lasso.measureFirst", { n: count(taken.length) })
              : t("lasso.measure")}
          </Button>
        )}
      </p>
      <NameRows
        items={held}
        atOnce={50}
        more={200}
        row={(index) => ({
          id: keys[index],
          name: labels[index],
          onChoose: () => change(selection(picture.nodes.type[index], picture.nodes.id[index])),
        })}
      />
    </section>
  );
}
