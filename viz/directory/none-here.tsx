import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { Dataset } from "../api/client.ts";
import { datasetsQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Notice } from "../parts/notice.tsx";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly title: string;
  readonly text: string;
  /** Which other datasets have what this one has not. */
  readonly has: (dataset: Dataset) => boolean;
  readonly children?: ReactNode;
}

/** The dataset has no such records: what it has instead, and which other dataset has them. */
export function NoneHere({ title, text, has, children }: Props) {
  const { t } = useTranslation("directory");
  const language = useLanguage();
  const [, change] = useUrlState();
  const { data } = useQuery(datasetsQuery(language));
  return (
    <Notice title={title} text={text}>
      {children}
      {data?.datasets.filter(has).map((dataset) => (
        <Button
          key={dataset.id}
          variant="default"
          m={4}
          onClick={() => change({ dataset: dataset.id, version: dataset.version })}
        >
          {t("none.open", {
            title: displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language),
          })}
        </Button>
      ))}
    </Notice>
  );
}
