import { useTranslation } from "react-i18next";
import type { Preview } from "../api/client.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";

/** The first rows of a file as they stand, and under each what the mapping makes of it. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const { mapping, columns, rows } = preview;
  const refused = rows.filter(({ refusal }) => refusal).length;
  return (
    <section className="preview" aria-label={t("import.preview")}>
      <p role="status">
        {mapping === undefined ? t("import.notRecognised") : t("import.readAs", { mapping })}{" "}
        {t("import.previewed", { rows: rows.length, refused })}
      </p>
      <section className="preview-scroll" tabIndex={-1}>
        <table>
          <ColumnHeads columns={[t("import.line"), t("import.becomes"), ...columns]} />
          <tbody>
            {rows.map(({ line, cells, facts = [], refusal }) => (
              <tr key={line} data-refused={refusal !== undefined}>
                <td>{line}</td>
                <td>{refusal ? refusal.detail : facts.map((fact) => describe(fact)).join(" · ")}</td>
                {columns.map((column, i) => (
                  <td key={column}>{cells[i]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );

  function describe(fact: Readonly<Record<string, unknown>>): string {
    const type = String(fact.type);
    const name = fact.name ?? fact.id ?? [fact.organisation, fact.activity].join(" → ");
    return `${factTypeName(type)}: ${String(name)}`;
  }

  function factTypeName(type: string): string {
    if (type === "organisation" || type === "activity" || type === "participation") return t(`import.${type}`);
    return type;
  }
}
