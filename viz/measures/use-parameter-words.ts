import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useDataset } from "../state/use-dataset.ts";

/** A parameter of a figure and what is chosen for it, as the fields of a form call them. */
export function useParameterWords() {
  const { t } = useTranslation("measures");
  const { groupings } = useDataset();
  return useCallback(
    (name: string, value: string) => {
      const title = t(`parameter.${name}` as "parameter.by", { defaultValue: name });
      const word = groupings.find(({ id }) => id === value)?.title ?? value;
      return `${title}: ${t(`${name}.${value}` as "role.all", { defaultValue: word })}`;
    },
    [t, groupings],
  );
}
