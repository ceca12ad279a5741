import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedIntroduction } from "../api/client.ts";
import { useAdding } from "../cases/use-adding.ts";
import { Failure } from "../parts/failure.tsx";
import { OrganisationPicker, type Picked } from "../parts/organisation-picker.tsx";
import { showRecorded } from "./show-recorded.ts";

interface Props {
  readonly recorded: RecordedIntroduction;
}

/** Writes down what became of an introduction: the two met, or it led to something. Many stand in a list: the form is there from when it is unfolded. */
export function CarryOnForm({ recorded }: Props) {
  const { t } = useTranslation("partners");
  const [wasUnfolded, setUnfolded] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setUnfolded(true)}>
      <summary>
        {t(recorded.introduction.state === "planned" ? "introductions.theyMet" : "introductions.itLed")}
      </summary>
      {wasUnfolded && <UnfoldedForm recorded={recorded} />}
    </details>
  );
}

function UnfoldedForm({ recorded }: Props) {
  const { t } = useTranslation("partners");
  const [activity, setActivity] = useState<Picked>();
  const { from, to, via, state } = recorded.introduction;
  const isPlanned = state === "planned";
  const { draft, set, send, isPending, error } = useAdding(
    { on: "" },
    ({ on }, id) => ({
      kind: "introduction" as const,
      id,
      body: {
        from,
        to,
        via,
        follows: recorded.id,
        ...(on !== "" && { on }),
        ...(isPlanned
          ? { state: "made" as const }
          : { state: "led" as const, ...(activity && { activity: activity.id }) }),
      },
    }),
    () => {
      setActivity(undefined);
      showRecorded();
    },
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }
  return (
    <form className="introduction-form" onSubmit={submit}>
      {isPlanned ? (
        <TextInput
          type="date"
          label={t("introductions.metOn")}
          value={draft.on}
          onChange={({ currentTarget }) => set({ on: currentTarget.value })}
        />
      ) : (
        <div>
          <OrganisationPicker kind="activities" label={t("introductions.ledTo")} onPick={setActivity} />
          {activity && <strong>{activity.name}</strong>}
        </div>
      )}
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        loading={isPending}
        disabled={!isPlanned && activity === undefined}
      >
        {t("introductions.write")}
      </Button>
      {error && <Failure error={error} />}
    </form>
  );
}
