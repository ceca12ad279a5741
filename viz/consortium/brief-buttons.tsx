import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import { fetchFile } from "../api/fetch-file.ts";
import { Failure } from "../parts/failure.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";

const formats = ["docx", "pdf"] as const;

interface Props {
  readonly query: NetworkQuery;
  readonly body: object;
  readonly disabled?: boolean;
}

/** One page about a team in the reader's language, to be handed on. */
export function BriefButtons({ query, body, disabled = false }: Props) {
  const { t } = useTranslation("partners");
  const { id: dataset } = useDataset();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: async (format: (typeof formats)[number]) => {
      const address = apiAddress(dataset, "consortia/brief", { ...query, format });
      saveBlob(await fetchFile(address, undefined, body), `${dataset}-consortium.${format}`);
    },
  });
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          size="compact-sm"
          variant="default"
          loading={isPending && variables === format}
          disabled={disabled}
          onClick={() => mutate(format)}
        >
          {t(`consortia.briefs.${format}`)}
        </Button>
      ))}
      {error && <Failure error={error} />}
    </>
  );
}
