import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

const lengths = [50, 100, 300, 1000];

/** How large cliques are at least, and how many are listed. */
export function CliqueControls() {
  const { t } = useTranslation("cliques");
  const { count } = useFormats();
  const [{ smallest, listed }, change] = useUrlState();
  const offered = [...new Set([...lengths, listed])].sort((a, b) => a - b);
  return (
    <>
      <NumberInput
        className="parameter-number"
        label={t("smallest")}
        value={smallest}
        min={2}
        max={1000}
        allowDecimal={false}
        onChange={(value) =>
          typeof value === "number" &&
          value >= 2 &&
          value <= 1000 &&
          change({ smallest: value, item: undefined }, { replace: true })
        }
      />
      <NativeSelect
        label={t("listed")}
        value={listed}
        onChange={({ currentTarget: { value } }) => change({ listed: Number(value), item: undefined })}
        data={offered.map((value) => ({ value: String(value), label: count(value) }))}
      />
    </>
  );
}
