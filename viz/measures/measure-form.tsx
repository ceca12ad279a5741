import { NativeSelect, NumberInput, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../api/client.ts";
import { useDataset } from "../state/use-dataset.ts";
import { type OwnParameters, withParameter } from "./own-parameters.ts";

interface Props {
  readonly label: string;
  readonly catalogue: readonly Measure[];
  readonly measure: Measure | undefined;
  readonly own: OwnParameters;
  readonly onMeasure: (id: string) => void;
  readonly onOwn: (own: OwnParameters) => void;
}

/** A measure out of the catalogue, and a field for each parameter that it says it takes. */
export function MeasureForm({ label, catalogue, measure, own, onMeasure, onOwn }: Props) {
  return (
    <div className="measure-form">
      <NativeSelect
        label={label}
        value={measure?.id ?? ""}
        onChange={(event) => onMeasure(event.currentTarget.value)}
        data={catalogue.map(({ id, definition }) => ({ value: id, label: definition.title }))}
      />
      {measure?.parameters
        .filter(({ name }) => isAsked(name, own))
        .map((parameter) => (
          <ParameterField
            key={`${measure.id} ${parameter.name}`}
            parameter={parameter}
            value={own[parameter.name] ?? String(parameter.default)}
            onChange={(value) => onOwn(withParameter(own, parameter, value))}
          />
        ))}
    </div>
  );
}

const ofSampling = ["samples", "precision", "confidence", "seed"];

/** How samples are drawn is asked only of who wants them drawn. */
function isAsked(name: string, own: OwnParameters): boolean {
  return own.sampled === "true" || !ofSampling.includes(name);
}

interface FieldProps {
  readonly parameter: Measure["parameters"][number];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field that a parameter's JSON Schema asks for: a switch, a choice, a number, or a grouping of the dataset. */
function ParameterField({ parameter: { name, schema, default: usual }, value, onChange }: FieldProps) {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
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
        min={schema.minimum as number | undefined}
        max={schema.maximum as number | undefined}
        step={schema.type === "integer" ? 1 : 0.05}
        clampBehavior="strict"
        onChange={(next) => next !== "" && onChange(String(next))}
      />
    );
  const words = schema.enum as readonly string[] | undefined;
  const choices = words
    ? words.map((word) => ({ value: word, label: t(`${name}.${word}` as "role.all", { defaultValue: word }) }))
    : groupings.filter((one) => one.groups > 0).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={choices.some((one) => one.value === value) ? choices : [{ value, label: value }, ...choices]}
    />
  );
}
