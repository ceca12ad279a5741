import { Image } from "lucide-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { chartsSvg } from "./charts-svg.ts";
import { saveSvg, saveSvgAsPng } from "./svg-file.ts";

interface Props {
  /** Of the file, without its ending. */
  readonly name: string;
}

/** The ways to take the charts out that stand beside, with what they show written over them. */
export function ChartFiles({ name }: Props) {
  const { t } = useTranslation(["takeaway", "page"]);
  const language = useLanguage();
  const dataset = useDataset();
  const palette = usePalette();
  const save = (ending: "svg" | "png") => (event: MouseEvent<HTMLElement>) => {
    const section = event.currentTarget.closest("section");
    const called = displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language);
    const title = `${called} · ${t("page:frame.version", { version: dataset.version })}`;
    const picture = section && chartsSvg(section, title, palette);
    if (!picture) return;
    void (ending === "svg" ? saveSvg : saveSvgAsPng)(picture, `${name}.${ending}`);
  };
  return (
    <>
      <button type="button" className="link-button" onClick={save("svg")}>
        <Image size={14} aria-hidden /> {t("takeaway:page.chartSvg")}
      </button>
      <button type="button" className="link-button" onClick={save("png")}>
        {t("takeaway:page.chartPng")}
      </button>
    </>
  );
}
