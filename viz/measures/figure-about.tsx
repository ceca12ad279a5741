import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { degreeQuery, structureQuery } from "./measure-queries.ts";
import { WholeAbout } from "./whole-about.tsx";

/** How a figure of the network as a whole is computed. */
export function FigureAbout({ id }: { readonly id: string }) {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { data } = useQuery(structureQuery(dataset.id, networkQuery(state, language)));
  const isSpread = id === "degreeDistribution";
  const degrees = useQuery({ ...degreeQuery(dataset.id, networkQuery(state, language)), enabled: isSpread });
  const figure = isSpread
    ? degrees.data?.definition
    : Object.entries(data?.definitions ?? {}).find(([name]) => name === id)?.[1];
  if (!figure) return <WholeAbout />;
  return (
    <article className="panel">
      <h2>{figure.title}</h2>
      <DefinitionText definition={figure} />
    </article>
  );
}
