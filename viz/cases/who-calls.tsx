import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";

const callers = ["company", "newcomer"] as const;
export type WhoCalls = (typeof callers)[number];

interface Props {
  readonly label: string;
  readonly who: WhoCalls;
  readonly onChange: (who: WhoCalls) => void;
}

/** Whether it is about somebody whom the dataset knows. */
export function WhoCallsChoice({ label, who, onChange }: Props) {
  const { t } = useTranslation("partners");
  const id = useId();
  return (
    <div>
      <span className="control-label" id={id}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        value={who}
        onChange={(value) => onChange(value as WhoCalls)}
        data={callers.map((value) => ({ value, label: t(`cases.whos.${value}`) }))}
      />
    </div>
  );
}
