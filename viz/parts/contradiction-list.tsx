import { useTranslation } from "react-i18next";
import type { Bilingual } from "../../model/name.ts";
import type { Contradiction } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import "./record-page.css";

/** Where the source says two things: every reading with its place, the one that is used, and why. */
export function ContradictionList({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  const { t } = useTranslation("directory");
  const language = useLanguage();
  const words = (text: Bilingual) => text[language] ?? text.en ?? text.ko;
  return (
    <ul className="contradictions">
      {contradictions.map(({ id, question, readings, used, why }) => (
        <li key={id}>
          <strong>{words(question)}</strong>
          <ul className="rows">
            {readings.map(({ value, place }, i) => (
              <li key={place}>
                {value} {i === used && <em className="used">{t("contradiction.used")}</em>}
                <span className="quiet">{place}</span>
              </li>
            ))}
          </ul>
          <p className="quiet">{words(why)}</p>
        </li>
      ))}
    </ul>
  );
}
