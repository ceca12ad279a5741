import { useQuery } from "@tanstack/react-query";
import { figuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usualSpheres } from "./chance-parameters.ts";
import { SpheresFields } from "./spheres-fields.tsx";

/** Which kinds of organisation are which of the triple helix, as the address says it. */
export function SpheresForm() {
  const language = useLanguage();
  const { id } = useDataset();
  const [{ spheres }, change] = useUrlState();
  const { data } = useQuery(figuresQuery(id, language));
  if (!data) return null;
  const usual = usualSpheres(data.figures);
  return (
    <SpheresFields
      value={spheres ?? usual}
      usual={usual}
      onChange={(next) => change({ spheres: next === usual ? undefined : next })}
    />
  );
}
