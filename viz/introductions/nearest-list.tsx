import { useTranslation } from "react-i18next";
import type { IntroductionsResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Party } from "./party.tsx";

/** Whom to ask where no tie leads from one end to the other: who has something else in common with one of them. */
export function NearestList({ result: { nearest, from, to } }: { readonly result: IntroductionsResult }) {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const isEnd = (id: string) => [from, ...to].some((end) => end.id === id);
  const nameOf = (id: string) => [from, ...to].find((end) => end.id === id)?.name ?? id;
  return (
    <section className="introductions-section" aria-labelledby="nearest">
      <h2 id="nearest">{t("introductions.nearest")}</h2>
      {nearest.length === 0 && <p className="quiet">{t("introductions.noNearest")}</p>}
      <ul className="rows">
        {nearest.map(({ organisation, near, ties, ground }) => (
          <li key={`${organisation.id} ${near}`}>
            {isEnd(organisation.id) ? (
              t("introductions.bothHave", {
                from: nameOf(near),
                to: nameOf(organisation.id),
                ground: ground.map(({ words }) => words).join(" · "),
              })
            ) : (
              <>
                <Party party={organisation} />
                <span className="quiet">
                  {t("introductions.groundWith", {
                    name: nameOf(near),
                    ground: ground.map(({ words }) => words).join(" · "),
                  })}
                  {ties > 0 && ` ${t("introductions.tiesAway", { n: count(ties) })}`}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
