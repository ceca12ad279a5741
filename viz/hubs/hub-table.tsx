import { useTranslation } from "react-i18next";
import type { HubSpokeResult, Spoke } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { PlainTable } from "../parts/plain-table.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { StateWords } from "./state-words.tsx";

/** Zone by zone the hubs, with how many of their connected complexes are in each state; a number lists them. */
export function HubTable({ result: { spokes, states } }: { readonly result: HubSpokeResult }) {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const [{ underHub, hubState }, change] = useUrlState();
  const present = states.filter(({ complexes }) => complexes > 0);
  const byTitle = (place: Spoke["zone"]) => place?.title ?? "";
  const zones = [...Map.groupBy(spokes, ({ zone }) => zone?.id)].sort(([, [a]], [, [b]]) =>
    byTitle(a.zone).localeCompare(byTitle(b.zone)),
  );
  return (
    <div className="hub-table">
      <PlainTable label={t("hubs.byHub")}>
        <thead>
          <tr>
            <th scope="col">{t("hubs.zoneAndHub")}</th>
            {present.map(({ id, title }) => (
              <th key={id} scope="col" className="number">
                <StateWords state={id} words={title} />
              </th>
            ))}
            <th scope="col" className="number">
              {t("hubs.complexes")}
            </th>
          </tr>
        </thead>
        {zones.map(([zone, inZone]) => (
          <tbody key={zone ?? ""}>
            <tr>
              <th scope="rowgroup" colSpan={present.length + 2} className="zone-row">
                {inZone[0].zone?.title ?? t("hubs.noZone")}
              </th>
            </tr>
            {[...Map.groupBy(inZone, ({ hub }) => hub?.id)]
              .sort(([, [a]], [, [b]]) => byTitle(a.hub).localeCompare(byTitle(b.hub)))
              .map(([hub, ofHub]) => (
                <tr key={hub ?? ""} aria-selected={hub !== undefined && hub === underHub}>
                  <th scope="row">{ofHub[0].hub?.title ?? t("hubs.noHub")}</th>
                  {present.map(({ id, title }) => {
                    const n = ofHub.filter(({ state }) => state === id).length;
                    return (
                      <td key={id} className="number">
                        {n === 0 ? (
                          "–"
                        ) : (
                          <button
                            type="button"
                            className="link-button"
                            aria-pressed={hub !== undefined && hub === underHub && id === hubState}
                            aria-label={`${ofHub[0].hub?.title ?? t("hubs.noHub")}, ${title}: ${count(n)}`}
                            onClick={() => change({ underHub: hub, hubState: id, item: undefined })}
                          >
                            {count(n)}
                          </button>
                        )}
                      </td>
                    );
                  })}
                  <td className="number">
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`${ofHub[0].hub?.title ?? t("hubs.noHub")}: ${count(ofHub.length)}`}
                      onClick={() =>
                        change({ underHub: hub, hubState: hub === undefined ? "noHub" : undefined, item: undefined })
                      }
                    >
                      {count(ofHub.length)}
                    </button>
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </PlainTable>
    </div>
  );
}
