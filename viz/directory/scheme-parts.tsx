import { useTranslation } from "react-i18next";
import type { Scheme } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";

type Part = NonNullable<Scheme["parts"]>[number];

/** A route as its steps in order; an evaluation as its criteria, with their weights where they are published. */
export function SchemeParts({ scheme: { kind, parts = [] } }: { readonly scheme: Scheme }) {
  const { t } = useTranslation("directory");
  const language = useLanguage();
  if (parts.length === 0) return null;
  const title = ({ names, id }: Part) => names[language] ?? names.en ?? names.ko ?? id;
  const top = parts.filter(({ parent }) => parent === undefined);
  if (kind !== "evaluation")
    return (
      <section>
        <h3>{t("scheme.steps")}</h3>
        <ol className="steps">
          {top.map((part) => (
            <li key={part.id}>
              {title(part)}
              {part.agent && <span className="quiet">{part.agent}</span>}
            </li>
          ))}
        </ol>
      </section>
    );
  const weighted = parts.some(({ weight }) => weight !== undefined);
  return (
    <section>
      <h3>{t("scheme.criteria")}</h3>
      {weighted ? (
        <Weights parts={parts} title={title} />
      ) : (
        <>
          <p className="quiet">{t("scheme.noWeights")}</p>
          <ul className="criteria">
            {top.map((part) => (
              <li key={part.id}>
                {title(part)}
                <ul>
                  {parts
                    .filter(({ parent }) => parent === part.id)
                    .map((child) => (
                      <li key={child.id}>{title(child)}</li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The weights of the criteria that have no weighted ones beneath them: those add up to the whole. */
function Weights({ parts, title }: { readonly parts: readonly Part[]; readonly title: (part: Part) => string }) {
  const { t } = useTranslation("directory");
  const { percent, exact } = useFormats();
  const parents = new Set(parts.flatMap(({ parent, weight }) => (weight === undefined ? [] : (parent ?? []))));
  const leaves = parts.filter(({ id, weight }) => weight !== undefined && !parents.has(id));
  const total = leaves.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const parentOf = ({ parent }: Part) => parts.find(({ id }) => id === parent);
  return (
    <>
      <BarList
        bars={leaves.map((part) => {
          const above = parentOf(part);
          return {
            id: part.id,
            label: (
              <>
                {title(part)}
                {above && <span className="quiet"> {title(above)}</span>}
                {part.agent && <span className="quiet"> · {part.agent}</span>}
              </>
            ),
            value: part.weight ?? 0,
            figure: percent((part.weight ?? 0) / 100),
          };
        })}
      />
      <p className="quiet">{t("scheme.total", { total: exact(total) })}</p>
    </>
  );
}
