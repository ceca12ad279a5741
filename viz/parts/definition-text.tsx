import { useTranslation } from "react-i18next";
import type { Definition } from "../api/client.ts";

/** “How is this computed?” in the API's words, with unit, range and source. */
export function DefinitionText({ definition }: { readonly definition: Definition }) {
  const { t } = useTranslation();
  const { title, text, unit, range, source } = definition;
  const doi = /^doi:(\S+)$/.exec(source)?.[1];
  return (
    <section className="definition">
      <h3>{t("definition.how", { title })}</h3>
      <p>{text}</p>
      <dl className="facts">
        <div>
          <dt>{t("definition.unit")}</dt>
          <dd>{unit}</dd>
        </div>
        <div>
          <dt>{t("definition.range")}</dt>
          <dd>{range}</dd>
        </div>
        <div>
          <dt>{t("definition.source")}</dt>
          <dd>
            {doi ? (
              <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                {source}
              </a>
            ) : (
              source
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
