import { Button, NumberInput } from "@mantine/core";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mostExplainingMatrices, mostPermutations } from "../../model/relation-limits.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readMatrices } from "./matrix-choice.ts";
import { MatrixField } from "./matrix-field.tsx";

/** Which matrix is explained by which others. Permutations take a while, so that they begin when asked for. */
export function RelationsForm() {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const candidates = [...groupings.filter(({ groups }) => groups > 1).map(({ id }) => `same:${id}`), "tied"];
  const [of, setOf] = useState(state.of);
  const [explaining, setExplaining] = useState(() => {
    const named = readMatrices(state.with ?? "");
    return named.length > 0 ? named : candidates.includes("same:kind") ? ["same:kind"] : [candidates[0]];
  });
  const [permutations, setPermutations] = useState(state.permutations);
  const [seed, setSeed] = useState(state.seed);
  const isTwice = new Set([of, ...explaining]).size <= explaining.length;
  return (
    <form
      className="relations-form"
      onSubmit={(event) => {
        event.preventDefault();
        change({ of, with: explaining.join(","), permutations, seed });
      }}
    >
      <MatrixField label={t("relations.of")} name={of} onName={setOf} />
      <fieldset className="relations-with">
        <legend className="control-label">{t("relations.with")}</legend>
        {explaining.map((name, k) => (
          <MatrixField
            // biome-ignore lint/suspicious/noArrayIndexKey: a field is the k-th, whatever it says
            key={k}
            label={t("relations.nth", { n: k + 1 })}
            name={name}
            onName={(next) => setExplaining(explaining.with(k, next))}
            canExplain
            onRemove={explaining.length > 1 ? () => setExplaining(explaining.toSpliced(k, 1)) : undefined}
          />
        ))}
        {explaining.length < mostExplainingMatrices && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() =>
              setExplaining([...explaining, candidates.find((name) => !explaining.includes(name)) ?? "distance"])
            }
          >
            {t("relations.add")}
          </Button>
        )}
      </fieldset>
      <div className="measure-form">
        <NumberInput
          className="parameter-number"
          label={t("relations.permutations")}
          value={permutations}
          min={1}
          max={mostPermutations}
          step={1000}
          clampBehavior="blur"
          onChange={(next) => next !== "" && setPermutations(Number(next))}
        />
        <NumberInput
          className="parameter-number"
          label={t("chance.seed")}
          value={seed}
          min={0}
          max={4_294_967_295}
          onChange={(next) => next !== "" && setSeed(Number(next))}
        />
        <Button type="submit" size="sm" disabled={isTwice}>
          {t("relations.compute")}
        </Button>
        {isTwice && <span className="few">{t("relations.twice")}</span>}
      </div>
    </form>
  );
}
