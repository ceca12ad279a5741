import { useTranslation } from "react-i18next";
import type { CommunitiesResult } from "../api/client.ts";
import { useCommunityTitle } from "../i18n/use-community-title.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { useAskedCommunities } from "./use-asked-communities.ts";

const mostShown = 30;
const mostTraits = 4;

/** Communities from the largest on: what they are called, how large they are, and what is over-represented in them. */
export function CommunityTable({ result }: { readonly result: CommunitiesResult }) {
  const { t } = useTranslation("communities");
  const { count, percent, value } = useFormats();
  const title = useCommunityTitle();
  const palette = usePalette();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const { finding } = useAskedCommunities();
  const { groups, modularity, stability, ids } = result;
  const shown = groups.slice(0, mostShown);
  const left = groups.slice(mostShown);
  const largest = groups[0].organisations;
  return (
    <>
      <ResultStatement
        network={result.network}
        backbone={result.backbone}
        path="communities"
        query={finding}
        file={`${dataset.id}-communities.csv`}
        hasCharts={false}
      >
        {t("statement", {
          groups: count(groups.length),
          organisations: count(ids.length),
          modularity: modularity === undefined ? "–" : value(modularity),
          stability: stability === undefined ? "–" : value(stability),
        })}
      </ResultStatement>
      <div className="community-table">
        <PlainTable label={t("table")}>
          <ColumnHeads columns={[t("group"), { number: t("organisations") }, { number: t("share") }, t("traits")]} />
          <tbody>
            {shown.map((group) => (
              <tr key={group.id} aria-selected={state.item === String(group.id)}>
                <th scope="row">
                  <span className="line-name">
                    <span
                      className="swatch"
                      style={{
                        background:
                          group.id < palette.groups.length - 1 || groups.length <= palette.groups.length
                            ? palette.groups[group.id]
                            : palette.rest,
                      }}
                    />
                    <button
                      type="button"
                      className="link-button"
                      aria-pressed={state.item === String(group.id)}
                      onClick={() => change({ item: String(group.id), organisation: undefined, activity: undefined })}
                    >
                      {title(group)}
                    </button>
                  </span>
                </th>
                <td className="number">
                  {count(group.organisations)}
                  <span className="size-bar" style={{ width: `${(56 * group.organisations) / largest}px` }} />
                </td>
                <td className="number">{percent(group.organisations / ids.length)}</td>
                <td>
                  {group.traits.length === 0 ? (
                    <span className="quiet">{t("noTraits")}</span>
                  ) : (
                    group.traits.slice(0, mostTraits).map(({ grouping, of, sort, title, here, size }, k) => (
                      <span key={`${of} ${grouping} ${title}`}>
                        {k > 0 && ", "}
                        {title}{" "}
                        <span className="quiet">
                          {sort} {percent(here / size)}
                        </span>
                      </span>
                    ))
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
        {left.length > 0 && (
          <p className="quiet">
            {t("small", {
              groups: count(left.length),
              organisations: count(left.reduce((sum, { organisations }) => sum + organisations, 0)),
            })}
          </p>
        )}
      </div>
    </>
  );
}
