import { Button, NumberInput } from "@mantine/core";
import { Plus } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { mostExplainingMatrices, mostPermutations } from "../../model/relation-limits.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readMatrices } from "./matrix-choice.ts";
import { MatrixField } from "./matrix-field.tsx";
import { SeedField } from "./seed-field.tsx";

/** Which matrix is explained by which others. Permutations take a while, so that they begin when asked for. */
export function RelationsForm() {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const candidates = useMemo(
    () => [...groupings.filter(({ groups }) => groups > 1).map(({ id }) => `same:${id}`), "tied"],
    [groupings],
  );
  const { of, with: named, permutations, seed } = state;
  const asked = useMemo(() => {
    const usual = candidates.includes("same:kind") ? "same:kind" : candidates[0];
    return { of, explaining: named === undefined ? [usual] : readMatrices(named), permutations, seed };
  }, [of, named, permutations, seed, candidates]);
  const [draft, setDraft] = useState(asked);
  // Back, or another dataset, asks for something else.
  useEffect(() => setDraft(asked), [asked]);
  const { explaining } = draft;
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const isTwice = new Set([draft.of, ...explaining]).size <= explaining.length;
  return (
    <form
      className="relations-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { explaining: matrices, ...others } = draft;
        change({ ...others, with: matrices.join(",") });
      }}
    >
      <MatrixField label={t("relations.of")} name={draft.of} onName={(next) => set({ of: next })} />
      <fieldset className="relations-with">
        <legend className="control-label">{t("relations.with")}</legend>
        {explaining.map((name, k) => (
          <MatrixField
            // biome-ignore lint/suspicious/noArrayIndexKey: a field is the k-th, whatever it says
            key={k}
            label={t("relations.nth", { n: k + 1 })}
            name={name}
            onName={(next) => set({ explaining: explaining.with(k, next) })}
            canExplain
            onRemove={explaining.length > 1 ? () => set({ explaining: explaining.toSpliced(k, 1) }) : undefined}
          />
        ))}
        {explaining.length < mostExplainingMatrices && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => {
              const next = candidates.find((name) => !explaining.includes(name)) ?? "distance";
              set({ explaining: [...explaining, next] });
            }}
          >
            {t("relations.add")}
          </Button>
        )}
      </fieldset>
      <div className="measure-form">
        <NumberInput
          className="parameter-number"
          label={t("relations.permutations")}
          value={draft.permutations}
          min={1}
          max={mostPermutations}
          step={1000}
          clampBehavior="blur"
          onChange={(next) => next !== "" && set({ permutations: Number(next) })}
        />
        <SeedField value={draft.seed} onChange={(seed) => set({ seed })} />
        <Button type="submit" size="sm" disabled={isTwice}>
          {t("relations.compute")}
        </Button>
        {isTwice && <span className="few">{t("relations.twice")}</span>}
      </div>
    </form>
  );
}
