import { useTranslation } from "react-i18next";
import type { Network } from "../api/client.ts";
import { Notice } from "./notice.tsx";

interface Props {
  readonly network: Network;
  /** Where only its ties are read: it may have none where the network has. */
  readonly backbone?: object | undefined;
  readonly text: string;
}

/** Nobody is tied to anybody: in the network, or in the backbone of it. */
export function NoTies({ network, backbone, text }: Props) {
  const { t } = useTranslation();
  return backbone && network.ties > 0 ? (
    <Notice title={t("empty.noBackboneTitle")} text={t("empty.noBackbone")} />
  ) : (
    <Notice title={t("empty.noTiesTitle")} text={text} />
  );
}
