import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { IntroductionPath } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useHere } from "../state/use-url-state.ts";
import { Party } from "./party.tsx";

/** One way: who hands on to whom, what each two know each other by, and how much each introducer has to do already. */
export function PathItem({ path, place }: { readonly path: IntroductionPath; readonly place: number }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count } = useFormats();
  const here = useHere();
  const { organisations, introducers, steps } = path;
  return (
    <li className="introduction-path">
      <h3>
        {t("partners:introductions.path", { n: count(place) })}{" "}
        <span className="quiet">{t("partners:introductions.between", { n: count(introducers.length) })}</span>
      </h3>
      <ol>
        {organisations.map((party, at) => {
          const introducer = introducers.find(({ id }) => id === party.id);
          const step = steps[at - 1];
          return (
            <li key={party.id}>
              {step && (
                <p className="introduction-step">
                  {step.activities.map(({ id, words }, k) => (
                    <span key={id}>
                      {k > 0 && " · "}
                      <Link className="link-button" href={here({ activity: id, organisation: undefined })}>
                        {words}
                      </Link>
                    </span>
                  ))}
                  {step.shared > step.activities.length && (
                    <span className="quiet">
                      {" "}
                      {t("partners:introductions.moreShared", { n: count(step.shared - step.activities.length) })}
                    </span>
                  )}
                </p>
              )}
              <p>
                <Party party={party} />{" "}
                <span className="quiet">
                  {[
                    t(`vocabulary:organisationKind.${party.kind}`),
                    // What its kind says already is not said twice.
                    ...(introducer?.marks ?? [])
                      .filter((mark) => mark !== party.kind)
                      .map((mark) => t(`partners:introductions.marks.${mark}`)),
                    ...(introducer && introducer.load > 0
                      ? [t("partners:introductions.load", { n: count(introducer.load) })]
                      : []),
                  ].join(" · ")}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </li>
  );
}
