import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "../../model/activity.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import type { NodeType, PictureMode } from "../../model/picture.ts";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { figureColumn } from "../parts/figure-column.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import type { Groups } from "./colour-groups.ts";
import { labelsOf } from "./drawn-network.ts";
import { keysOf } from "./node-key.ts";
import { nodeSizes } from "./node-size.ts";

type Figure = "value" | "members" | "degree" | "strength" | "inside";
type Words = "name" | "type" | "kind" | "group";

type Row = { readonly key: string } & Readonly<Record<Words, string>> & Readonly<Record<Figure, number | undefined>>;

interface Props {
  readonly picture: Picture;
  readonly groups: Groups;
  /** Title of the grouping, where it is another than the kind, which has a column anyway. */
  readonly groupTitle: string | undefined;
  readonly sizes: readonly number[];
  /** Id of what they are: the table is sorted by it at first. */
  readonly size: string;
  /** Title of the measure, where it is another than degree and strength, which have columns anyway. */
  readonly measure: string | undefined;
  readonly selected: string | undefined;
  /** Only these, by index, where given. */
  readonly only: readonly number[] | undefined;
  readonly onSelect: (key: string, add: boolean) => void;
}

/** What is said of each node in words; figures come from the sizes that the picture offers. */
const wordsOf: Readonly<Record<PictureMode, readonly Words[]>> = {
  organisations: ["name", "kind"],
  "two-mode": ["name", "type", "kind"],
  activities: ["name", "kind"],
  groups: ["name"],
};

/** The nodes of the picture with their figures: what the picture says, for who cannot see it or wants the figure. */
export function NetworkTable({ picture, groups, groupTitle, sizes, size, measure, selected, only, onSelect }: Props) {
  const { t } = useTranslation(["page", "vocabulary", "definitions"]);
  const { value } = useFormats();
  const mode = picture.shown.nodes;
  const rows = useMemo((): Row[] => {
    const labels = labelsOf(picture);
    const keys = keysOf(picture);
    const { kind, type, degree, strength, members, inside } = picture.nodes;
    return (only ?? keys.map((_, i) => i)).map((i) => ({
      key: keys[i],
      name: labels[i],
      type: t(`page:nodeType.${type[i]}`),
      kind: kindTitle(t, type[i], kind[i]),
      group: groups.titles[groups.codes[i]] ?? "–",
      value: Number.isNaN(sizes[i]) ? undefined : sizes[i],
      members: members?.[i] ?? undefined,
      degree: degree[i],
      strength: strength[i],
      inside: inside?.[i],
    }));
  }, [picture, groups, sizes, only, t]);
  const columns = useMemo((): Column<Row>[] => {
    const figure = (key: Figure, header: string) => figureColumn<Row>(key, header, (row) => row[key], value);
    const words = (key: Words, header: string): Column<Row> => ({
      accessorKey: key,
      header,
      sortFn: (a, b) => a.original[key].localeCompare(b.original[key]),
    });
    const headers: Readonly<Record<Words, string>> = {
      name: t(mode === "organisations" ? "page:table.organisation" : "page:table.name"),
      type: t("page:table.type"),
      kind: t("vocabulary:grouping.kind"),
      group: groupTitle ?? "",
    };
    const figures =
      mode === "organisations"
        ? (["degree", "strength"] as const).map((key) => figure(key, t(`definitions:measures.${key}.title`)))
        : nodeSizes[mode].map((key) => figure(key, t(`definitions:picture.${mode}.${key}.title` as never) as string));
    return [
      ...[...wordsOf[mode], ...(groupTitle ? (["group"] as const) : [])].map((key) => words(key, headers[key])),
      ...(measure ? [figure("value", measure)] : []),
      ...figures,
    ];
  }, [t, value, groupTitle, measure, mode]);
  const first = measure ? "value" : mode === "organisations" ? "degree" : size;
  const sorting = useMemo(() => [{ id: first, desc: true }], [first]);
  return (
    <div className="network-table">
      <VirtualTable
        key={`${mode} ${measure ?? first}`}
        label={t("page:table.network")}
        rows={rows}
        columns={columns}
        tracks={`minmax(160px, 3fr) repeat(${columns.length - 1}, minmax(84px, 1fr))`}
        idOf={({ key }) => key}
        sorting={sorting}
        selected={selected}
        onChoose={({ key }, add) => onSelect(key, add)}
      />
    </div>
  );
}

function kindTitle(t: TFunction<["page", "vocabulary", "definitions"]>, type: NodeType, kind: string | null): string {
  if (kind === null) return "–";
  return type === "activity"
    ? t(`vocabulary:activityKind.${kind as ActivityKind}`)
    : t(`vocabulary:organisationKind.${kind as OrganisationKind}`);
}
