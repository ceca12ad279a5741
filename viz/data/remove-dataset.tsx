import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dataset } from "../api/client.ts";
import { removeDataset } from "../api/import-requests.ts";
import { Failure } from "../parts/failure.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** Removing cannot be undone: the dataset's id must be written first. */
export function RemoveDataset({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [state, change] = useUrlState();
  const [opened, open] = useState(false);
  const [written, write] = useState("");
  const removal = useMutation({
    mutationFn: () => removeDataset(dataset.id),
    onSuccess: async () => {
      open(false);
      if (state.dataset === dataset.id) change({ dataset: undefined, version: undefined }, { replace: true });
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <Button size="xs" variant="subtle" color="red" onClick={() => open(true)}>
        {t("data.remove")}
      </Button>
      <Modal
        opened={opened}
        onClose={() => open(false)}
        title={t("data.removeTitle", { title: dataset.title })}
        closeButtonProps={{ "aria-label": t("frame.close") }}
      >
        <p>{t("data.removeText")}</p>
        <TextInput
          label={t("data.removeWrite", { id: dataset.id })}
          value={written}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {removal.error && <Failure error={removal.error} />}
        <Button
          mt="md"
          color="red"
          disabled={written !== dataset.id}
          loading={removal.isPending}
          onClick={() => removal.mutate()}
        >
          {t("data.remove")}
        </Button>
      </Modal>
    </>
  );
}
