import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { organisationKinds } from "../../model/organisation.ts";
import { readSpheres, sphereLetters, writeSpheres } from "./spheres-choice.ts";

interface Props {
  /** Which kinds count as which, as the API writes it. */
  readonly value: string;
  /** The same where nobody chooses. */
  readonly usual: string;
  readonly onChange: (value: string) => void;
}

/** Which kinds of organisation count as university, industry and government: a choice for each kind. */
export function SpheresFields({ value, usual, onChange }: Props) {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const letters = readSpheres(value);
  const put = (kind: string, letter: string) => {
    const others = [...letters].filter(([one]) => one !== kind);
    onChange(writeSpheres(new Map(letter === "" ? others : [...others, [kind, letter]])));
  };
  return (
    <details className="spheres-fields">
      <summary>{t("measures:helix.choose")}</summary>
      <fieldset>
        <legend className="control-label">{t("measures:helix.spheres")}</legend>
        {organisationKinds.map((kind) => (
          <NativeSelect
            key={kind}
            size="xs"
            label={t(`vocabulary:organisationKind.${kind}`)}
            value={letters.get(kind) ?? ""}
            onChange={(event) => put(kind, event.currentTarget.value)}
            data={[
              ...Object.entries(sphereLetters).map(([sphere, letter]) => ({
                value: letter,
                label: t(`measures:helix.${sphere as "university"}`),
              })),
              // One has to count.
              { value: "", label: t("measures:helix.inNone"), disabled: letters.size === 1 && letters.has(kind) },
            ]}
          />
        ))}
      </fieldset>
      {value !== usual && (
        <Button size="xs" variant="default" onClick={() => onChange(usual)}>
          {t("measures:helix.asUsual")}
        </Button>
      )}
    </details>
  );
}
