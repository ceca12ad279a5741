import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ShowMembers } from "../measures/show-members.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { CliquesAbout } from "./cliques-about.tsx";
import { useCliques } from "./use-cliques.ts";

/** A clique: all its organisations, how strongly they are tied, and the way to see it in the network. */
export function CliquePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation("cliques");
  const { count, value } = useFormats();
  const [, change] = useUrlState();
  const { data } = useCliques();
  const clique = data?.cliques.find((one) => String(one.id) === id);
  if (!clique) return <CliquesAbout />;
  const { size, weight, organisations } = clique;
  return (
    <article className="panel">
      <h2>{t("nth", { n: count(clique.id + 1) })}</h2>
      <FactList
        facts={[
          [t("size"), count(size)],
          [t("weight"), value(weight)],
          [t("perTie"), value(weight / ((size * (size - 1)) / 2))],
        ]}
      />
      <ShowMembers ids={organisations.map((one) => one.id)} />
      <h3>{t("members")}</h3>
      <ul className="clique-members">
        {organisations.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ organisation: one.id, activity: undefined })}
            >
              {one.name ?? one.id}
            </button>
            {one.synthetic && (
              <>
                {" "}
                <SyntheticMark />
              </>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
