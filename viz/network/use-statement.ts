import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useBackboneWords } from "../i18n/use-backbone-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { indexOfNode } from "./node-key.ts";

const nodeNouns = ["organisations", "activities", "groups"] as const;

/** What is drawn, of how many, in words: for above the picture, for the files of it, and for its table. */
export function useStatement(picture: Picture | undefined) {
  const { t } = useTranslation();
  const { count, value, percent } = useFormats();
  const backboneWords = useBackboneWords();
  const [{ focusIs }] = useUrlState();
  if (!picture) return undefined;
  const { shown, nodes, network, backbone } = picture;
  const present = nodeNouns.filter((noun) => shown.of[noun] > 0);
  const isWhole = shown.what === "all";
  const part = (noun: (typeof nodeNouns)[number] | "ties" | "participations", n: number, all: number) =>
    isWhole && n === all
      ? t(`counts.${noun}`, { n: count(n) })
      : t(`counts.${noun}Of`, { n: count(n), all: count(all) });
  const ties = part(shown.nodes === "two-mode" ? "participations" : "ties", shown.ties, shown.of.ties);
  const counts = [...present.map((noun) => part(noun, shown[noun], shown.of[noun])), ties].join(", ");
  const type = shown.nodes === "two-mode" ? (focusIs ?? "organisation") : singular[shown.nodes];
  const values = {
    counts,
    name: nodes.name[indexOfNode(picture, type, shown.focus)] ?? shown.focus ?? "",
    alpha: value(shown.alpha ?? 0),
    core: count(shown.core ?? 0),
  };
  const drawn = t(`statement.${shown.what}`, values);
  const title = { all: "backboneTitle", backbone: "backbonePartTitle" } as const;
  return {
    title: t(`statement.${(backbone && title[shown.what as keyof typeof title]) ?? (`${shown.what}Title` as const)}`),
    text: backbone ? `${backboneWords(backbone)} ${t("statement.drawn", { drawn })}` : drawn,
    /** What is not among the nodes at all. */
    besides: [
      ...(shown.without ? [t("statement.without", { n: count(shown.without) })] : []),
      ...(shown.leftOut ? [t("statement.leftOut", { n: count(shown.leftOut) })] : []),
    ].join(" "),
    synthetic: network.synthetic > 0 ? t("statement.synthetic", { share: percent(network.synthetic) }) : undefined,
    /** Nodes alone, without saying of how many. */
    nodes: present.map((noun) => t(`counts.${noun}`, { n: count(shown[noun]) })).join(", "),
  };
}

const singular = { organisations: "organisation", activities: "activity", groups: "group" } as const;
