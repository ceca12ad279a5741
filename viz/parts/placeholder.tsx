import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Stands where lines of text or a table will. */
export function Placeholder({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="placeholder" role="status" aria-label={t("progress.coming")}>
      {Array.from({ length: lines }, (_, line) => `${90 - 4.5 * line}%`).map((width) => (
        <Skeleton key={width} height={14} width={width} mb={12} animate={false} />
      ))}
    </div>
  );
}
