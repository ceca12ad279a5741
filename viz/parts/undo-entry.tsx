import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { journalChanged } from "../api/journal-changed.ts";
import { undoEntry } from "../api/journal-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { Failure } from "./failure.tsx";

interface Props {
  /** Id of the entry in the journal. */
  readonly entry: string;
  readonly children: string;
  /** What is undone, for whoever hears the button without what stands around it. */
  readonly label: string;
  /** Once it is taken back, before what stands on the page is read anew. */
  readonly onUndone?: () => void;
}

/** Takes back what somebody added by hand, and says why where that is refused. */
export function UndoEntry({ entry, children, label, onUndone }: Props) {
  const language = useLanguage();
  const { id: dataset } = useDataset();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoEntry(dataset, entry, language),
    onSuccess: () => onUndone?.(),
    onSettled: () => journalChanged(client, dataset),
  });
  return (
    <>
      {undo.error && <Failure error={undo.error} />}
      <Button
        size="compact-xs"
        variant="default"
        loading={undo.isPending}
        aria-label={label}
        onClick={() => undo.mutate()}
      >
        {children}
      </Button>
    </>
  );
}
