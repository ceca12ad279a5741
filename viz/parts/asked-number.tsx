import { NumberInput } from "@mantine/core";
import { useEffect, useState } from "react";

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly allowDecimal?: boolean;
  /** Nothing, where the field is empty. */
  readonly onAsk: (value: number | undefined) => void;
}

/** A number that is asked for once it is written, not with every digit. */
export function AskedNumber({ label, placeholder, value, min, max, allowDecimal = false, onAsk }: Props) {
  const asked = value ?? "";
  const [draft, setDraft] = useState<number | string>(asked);
  useEffect(() => setDraft(asked), [asked]);
  const ask = () => {
    if (draft === asked) return;
    onAsk(draft === "" ? undefined : Number(draft));
    // What is asked for after that may be the same: the field shows it then, not what was left in it.
    setDraft(asked);
  };
  return (
    <NumberInput
      className="parameter-number"
      label={label}
      placeholder={placeholder}
      value={draft}
      min={min}
      max={max}
      allowDecimal={allowDecimal}
      clampBehavior="strict"
      onChange={setDraft}
      onBlur={ask}
      onKeyDown={({ key }) => key === "Enter" && ask()}
    />
  );
}
