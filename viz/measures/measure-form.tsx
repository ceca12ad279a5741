import { NativeSelect } from "@mantine/core";
import type { Measure } from "../api/client.ts";
import { type OwnParameters, usualValue, withParameter } from "./own-parameters.ts";
import { ParameterField } from "./parameter-field.tsx";

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
            value={own[parameter.name] ?? usualValue(parameter)}
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
