import { CloseButton, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { measuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { readMatrix, writeMatrix } from "./matrix-choice.ts";
import { useMatrixWords } from "./use-matrix-words.ts";

interface Props {
  readonly label: string;
  /** The matrix, by its name in the API. */
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Whether what is no network is offered too: groups, measures, places. */
  readonly canExplain?: boolean;
  readonly onRemove?: () => void;
}

/** A matrix over pairs of organisations out of what the dataset has, and the years of a period. */
export function MatrixField({ label, name, onName, canExplain = false, onRemove }: Props) {
  const { t } = useTranslation("measures");
  const language = useLanguage();
  const { id, layers, groupings, years } = useDataset();
  const { data } = useQuery(measuresQuery(id, language));
  const words = useMatrixWords();
  const choice = readMatrix(name);
  const present = layers.filter(({ set }) => set !== "told").map(({ kind }) => kind);
  const named = (names: readonly string[]) => names.map((value) => ({ value, label: words(value) }));
  const groups = [
    { group: t("relations.group.network"), items: named(["ties", "tied"]) },
    ...(years
      ? [
          {
            group: t("relations.group.period"),
            items: (["ties", "tied"] as const).map((is) => ({
              value: `${is}(period)`,
              label: t(`relations.anyPeriod.${is}`),
            })),
          },
        ]
      : []),
    {
      group: t("relations.group.layer"),
      items: named(present.flatMap((kind) => [`ties(layers:${kind})`, `tied(layers:${kind})`])),
    },
    ...(canExplain
      ? [
          {
            group: t("relations.group.same"),
            items: named(groupings.filter((one) => one.groups > 1).map((one) => `same:${one.id}`)),
          },
          { group: t("relations.group.distance"), items: named(["distance"]) },
          {
            group: t("relations.group.difference"),
            items: named((data?.measures ?? []).map((one) => `difference:${one.id}`)),
          },
        ]
      : []),
  ].filter(({ items }) => items.length > 0);
  const isOffered = groups.some(({ items }) => items.some(({ value }) => value === choice.option));
  const choose = (option: string) =>
    onName(writeMatrix({ from: String(years?.first), to: String(years?.last), ...choice, option }));
  const [from, to] = [choice.from ?? "", choice.to ?? ""];
  return (
    <div className="matrix-field">
      <NativeSelect
        label={label}
        value={choice.option}
        onChange={(event) => choose(event.currentTarget.value)}
        // What an address names that the list does not have stands first, as it is written there.
        data={isOffered ? groups : [{ value: choice.option, label: words(name) }, ...groups]}
      />
      {years && choice.from !== undefined && (
        <>
          <YearSelect
            label={t("relations.from")}
            years={years}
            year={from}
            onYear={(year) => onName(writeMatrix({ ...choice, from: year, to: to < year ? year : to }))}
          />
          <YearSelect
            label={t("relations.to")}
            years={years}
            year={to}
            onYear={(year) => onName(writeMatrix({ ...choice, to: year, from: from > year ? year : from }))}
          />
        </>
      )}
      {onRemove && <CloseButton aria-label={t("relations.remove", { matrix: words(name) })} onClick={onRemove} />}
    </div>
  );
}

interface YearProps {
  readonly label: string;
  readonly years: { readonly first: number; readonly last: number };
  readonly year: string;
  readonly onYear: (year: string) => void;
}

function YearSelect({ label, years: { first, last }, year, onYear }: YearProps) {
  const all = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return (
    <NativeSelect
      label={label}
      value={year}
      data={all.includes(year) ? all : [year, ...all]}
      onChange={(event) => onYear(event.currentTarget.value)}
    />
  );
}
