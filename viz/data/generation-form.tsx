import { Button, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  assumptionNames,
  assumptions,
  type GenerationParameters,
  generationParametersSchema,
  scaleRange,
  seedRange,
} from "../../model/generation.ts";
import { datasetIdSchema } from "../../model/id.ts";
import { issueText } from "../../model/reason.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { LoadReportText } from "./load-report-text.tsx";
import type { Generation } from "./use-generation.ts";

const fields = {
  seed: { ...seedRange, step: 1 },
  scale: { ...scaleRange, step: 1 },
  ...assumptions,
} as const;
type Field = keyof typeof fields;
const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default]));

interface Props {
  /** Id of the dataset to generate into. */
  readonly dataset: string;
  rename(dataset: string): void;
  readonly generation: Generation;
}

/** A programme of national size from a seed and stated assumptions, each with what it does, its range and its usual value. */
export function GenerationForm({ dataset, rename, generation }: Props) {
  const { t, i18n } = useTranslation(["page", "definitions"]);
  const language = useLanguage();
  const [, change] = useUrlState();
  const [values, setValues] = useState<Readonly<Record<string, string | number>>>(defaults);
  const parsed = generationParametersSchema.safeParse(values);
  const idAccepted = datasetIdSchema.safeParse(dataset).success;
  const refusals = new Map(
    parsed.error?.issues.map((issue) => [issue.path.join("."), issueText(issue, language)] as const),
  );
  const said = (name: Field, what: "title" | "text") => i18n.t(`definitions:assumptions.${name}.${what}` as never);

  const input = (name: Field) => {
    const { min, max, step, default: usual } = fields[name];
    const range = t("page:generation.range", { min, max, usual });
    return (
      <NumberInput
        key={name}
        label={said(name, "title")}
        description={`${said(name, "text")} ${range}`}
        value={values[name]}
        step={step}
        allowDecimal={step < 1}
        error={refusals.has(name) ? outOfRange(name) : undefined}
        onChange={(value) => setValues({ ...values, [name]: value })}
      />
    );
  };
  const outOfRange = (name: Field) => {
    const { min, max } = fields[name];
    const value = Number(values[name]);
    return values[name] === "" || value < min || value > max
      ? t("page:generation.outOfRange", { min, max })
      : refusals.get(name);
  };

  return (
    <div className="import">
      <p className="quiet">{t("page:generation.hint")}</p>
      <div className="import-fields">
        {input("seed")}
        {input("scale")}
      </div>
      <TextInput
        label={t("page:import.dataset")}
        description={t("page:generation.datasetHint")}
        value={dataset}
        error={idAccepted ? undefined : t("page:import.datasetRefused")}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <details className="assumptions">
        <summary>{t("page:generation.assumptions", { n: assumptionNames.length })}</summary>
        <div className="import-fields">{assumptionNames.map(input)}</div>
        <Button size="compact-sm" variant="default" onClick={() => setValues(defaults)}>
          {t("page:generation.reset")}
        </Button>
      </details>
      <Button
        disabled={!parsed.success || !idAccepted}
        loading={generation.job !== undefined}
        onClick={() => generation.start(parsed.data as GenerationParameters)}
      >
        {t("page:generation.generate")}
      </Button>
      {generation.error && <Failure error={generation.error} />}
      {generation.done?.report && (
        <div className="import-done" role="status">
          <LoadReportText report={generation.done.report} />
          <Button
            variant="light"
            onClick={() =>
              change({ dataset, version: generation.done?.report?.version, camera: undefined }, { view: "network" })
            }
          >
            {t("page:data.open")}
          </Button>
        </div>
      )}
    </div>
  );
}
