import { useQuery } from "@tanstack/react-query";
import { figuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { degreeQuery } from "./measure-queries.ts";
import { WholeAbout } from "./whole-about.tsx";

/** How a figure of the network as a whole is computed, or how the spread of degrees is described. */
export function FigureAbout({ id }: { readonly id: string }) {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { data } = useQuery(figuresQuery(dataset.id, language));
  const isSpread = id === "degreeDistribution";
  const network = { ...networkQuery(state, language), ...backboneQuery(state) };
  const degrees = useQuery({ ...degreeQuery(dataset.id, network), enabled: isSpread });
  const figure = isSpread ? degrees.data?.definition : data?.figures.find((one) => one.id === id)?.definition;
  if (!figure) return <WholeAbout />;
  return (
    <article className="panel">
      <h2>{figure.title}</h2>
      <DefinitionText definition={figure} />
    </article>
  );
}
