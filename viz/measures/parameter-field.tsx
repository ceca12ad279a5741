import { NativeSelect, NumberInput, Switch, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Measure } from "../api/client.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";

interface Props {
  readonly parameter: Measure["parameters"][number];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field that a parameter's JSON Schema asks for: a switch, a choice, a number, a text, a measure, or a grouping of the dataset. */
export function ParameterField({ parameter: { name, schema, default: usual }, value, onChange }: Props) {
  const { t } = useTranslation("measures");
  const language = useLanguage();
  const { id: dataset, groupings } = useDataset();
  const { data: catalogue } = useQuery({ ...measuresQuery(dataset, language), enabled: name === "measure" });
  const label = t(`parameter.${name}` as "parameter.by", { defaultValue: name });
  if (typeof usual === "boolean")
    return (
      <Switch
        className="parameter-switch"
        label={label}
        checked={value === "true"}
        onChange={(event) => onChange(String(event.currentTarget.checked))}
      />
    );
  if (typeof usual === "number")
    return (
      <NumberInput
        className="parameter-number"
        label={label}
        value={Number(value)}
        min={(schema.minimum ?? schema.exclusiveMinimum) as number | undefined}
        max={schema.maximum as number | undefined}
        step={schema.type === "integer" ? 1 : 0.05}
        clampBehavior="strict"
        onChange={(next) => next !== "" && onChange(String(next))}
      />
    );
  const words = schema.enum as readonly string[] | undefined;
  if (usual === undefined && !words)
    return (
      <TextInput
        className="parameter-number"
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  const titleOf = (word: string) =>
    name === "measure"
      ? (catalogue?.measures.find(({ id }) => id === word)?.definition.title ?? word)
      : t(`${name}.${word}` as "role.all", { defaultValue: word });
  const choices = words
    ? words.map((word) => ({ value: word, label: titleOf(word) }))
    : groupings.filter((one) => one.groups > 0).map(({ id, title }) => ({ value: id, label: title }));
  // Where those that take it differ in what is usual, each keeps its own.
  const open = usual === undefined ? [{ value: "", label: t("asEachHas") }] : [];
  const all = [...open, ...choices];
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={all.some((one) => one.value === value) ? all : [{ value, label: value }, ...all]}
    />
  );
}
