import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { syntheticGround } from "../theme/theme.ts";

/** How much of a dataset is documented and how much is made up, by its organisations. */
export function NatureBadge({ counts }: { readonly counts: Dataset["counts"] }) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const share = syntheticShare(counts);
  return (
    <Badge
      variant={share > 0 ? "filled" : "light"}
      color={share > 0 ? syntheticGround : "gray"}
      tt="none"
      fw={500}
      className="nature"
    >
      {share > 0 ? t("nature.synthetic", { share: percent(share) }) : t("nature.documented")}
    </Badge>
  );
}

function syntheticShare({ organisations }: Dataset["counts"]): number {
  const all = organisations.documented + organisations.synthetic;
  return all === 0 ? 0 : organisations.synthetic / all;
}
