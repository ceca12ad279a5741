import { Button, type MantineSize, NativeSelect } from "@mantine/core";
import { useState } from "react";

interface Props {
  readonly label: string;
  /** In a table the column says what it is: the label is for those who do not see it. */
  readonly isLabelHidden?: boolean;
  /** What stands there where nothing is chosen. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly action: string;
  readonly actionLabel?: string;
  readonly isBusy?: boolean;
  readonly size?: MantineSize;
  readonly onTake: (id: string) => void;
}

/** A choice that is taken with a button: arrow keys go through a closed list, and are to take nothing on their way. */
export function ChooseThen(props: Props) {
  const { label, isLabelHidden = false, none, choices, action, actionLabel, isBusy = false, size, onTake } = props;
  const [chosen, choose] = useState("");
  const id = choices.some((one) => one.id === chosen) ? chosen : "";
  const isIdle = id === "" || isBusy;
  return (
    <div className="choose-then">
      <NativeSelect
        {...(isLabelHidden ? { "aria-label": label } : { label })}
        size={size}
        value={id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[{ value: "", label: none }, ...choices.map((one) => ({ value: one.id, label: one.label }))]}
      />
      {/* Not disabled: it would lose the focus once it is pressed. */}
      <Button
        variant="default"
        size={size}
        aria-label={actionLabel}
        aria-disabled={isIdle}
        data-disabled={isIdle || undefined}
        onClick={() => {
          if (isIdle) return;
          choose("");
          onTake(id);
        }}
      >
        {action}
      </Button>
    </div>
  );
}
