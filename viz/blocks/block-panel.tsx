import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ShowMembers } from "../measures/show-members.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { BlocksAbout } from "./blocks-about.tsx";
import { useBlocks } from "./use-blocks.ts";

/** A block: how dense it is, to which others it is tied above average, and the way to see it in the network. */
export function BlockPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation("blocks");
  const { count, value } = useFormats();
  const { data } = useBlocks();
  const block = data?.groups.find((one) => String(one.id) === id);
  if (!data || !block) return <BlocksAbout />;
  const { groups, density, image, ids, values } = data;
  const row = block.id * groups.length;
  const inside = density[row + block.id];
  const dense = groups
    .filter((other) => image[row + other.id] === 1)
    .map((other) => t("nth", { n: count(other.id + 1) }));
  const others = groups.filter((other) => other.id !== block.id);
  const to = (other: { readonly id: number }) => density[row + other.id] ?? 0;
  const most = others.filter((other) => to(other) > 0).sort((a, b) => to(b) - to(a) || a.id - b.id)[0];
  return (
    <article className="panel">
      <h2>{t("nth", { n: count(block.id + 1) })}</h2>
      <FactList
        facts={[
          [t("organisations"), count(block.organisations)],
          [t("inside"), inside === null ? "–" : value(inside)],
          [t("most"), most && t("mostTo", { n: count(most.id + 1), density: value(to(most)) })],
          [t("image"), dense.length === 0 ? t("imageNone") : dense.join(", ")],
        ]}
      />
      <ShowMembers ids={ids.filter((_, i) => values[i] === block.id)} />
    </article>
  );
}
