import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Redirect, Route, Switch } from "wouter";
import type { Dataset } from "../api/client.ts";
import { datasetQuery, datasetsQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { DatasetContext } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { EmptyStart } from "./empty-start.tsx";
import { Rail } from "./rail.tsx";
import { TopBar } from "./top-bar.tsx";
import "./print.css";

const networkView = () => import("../network/network-view.tsx");
// Most open on it: it is fetched while the list of datasets still is.
if (!/^\/(data|map|measures|integration|partners|organisations|complexes|activities|report)/.test(location.pathname))
  void networkView();

const NetworkView = lazy(networkView);
const MapView = lazy(() => import("../map/map-view.tsx"));
const MeasuresView = lazy(() => import("../views/measures-view.tsx"));
const IntegrationView = lazy(() => import("../views/integration-view.tsx"));
const PartnersView = lazy(() => import("../views/partners-view.tsx"));
const DirectoryView = lazy(() => import("../directory/directory-view.tsx"));
const ComplexPage = lazy(() => import("../complexes/complex-page.tsx"));
const ActivityPage = lazy(() => import("../activities/activity-page.tsx"));
const PublishedView = lazy(() => import("../published/published-view.tsx"));
const PanelsView = lazy(() => import("../panels/panels-view.tsx"));
const DatasetsView = lazy(() => import("../data/datasets-view.tsx"));

/** Rail, top bar and the view that the address names. */
export function Frame() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, change] = useUrlState();
  const datasets = useQuery(datasetsQuery(language));
  const list = datasets.data?.datasets;
  // Without one in the address: what was loaded last, but not what was generated as long as there is anything documented.
  const documented = list?.filter(({ generated }) => generated === undefined);
  const latest = (documented?.length ? documented : list)?.reduce<NonNullable<typeof list>[number] | undefined>(
    (best, one) => (!best || one.loadedAt > best.loadedAt ? one : best),
    undefined,
  );
  const wanted = state.dataset ?? latest?.id;
  const known = list?.find(({ id, version }) => id === wanted && (state.version ?? version) === version);
  const pinned = useQuery({
    ...datasetQuery(wanted ?? "", state.version, language),
    enabled: wanted !== undefined && list !== undefined && !known,
  });
  const dataset = known ?? pinned.data;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (dataset && (state.dataset === undefined || state.version === undefined))
      change({ dataset: dataset.id, version: dataset.version }, { replace: true });
  }, [dataset, state.dataset, state.version, change]);

  return (
    <div className="frame">
      <a className="skip" href="#view">
        {t("frame.skip")}
      </a>
      <Rail />
      <TopBar datasets={list ?? []} wanted={wanted} dataset={dataset} />
      <main id="view" className="view" tabIndex={-1}>
        <Suspense fallback={<Placeholder />}>
          <Switch>
            <Route path="/data">
              <DatasetsView />
            </Route>
            <Route>
              {datasets.error || pinned.error ? (
                <Failure
                  error={(datasets.error ?? pinned.error)!}
                  retry={() => (datasets.error ? datasets.refetch() : pinned.refetch())}
                />
              ) : list?.length === 0 ? (
                <EmptyStart />
              ) : dataset ? (
                <DatasetContext value={dataset}>
                  <Switch>
                    <Route path="/network">
                      <NetworkView />
                    </Route>
                    <Route path="/map">
                      <MapView />
                    </Route>
                    <Route path="/measures">
                      <MeasuresView />
                    </Route>
                    <Route path="/integration">
                      <IntegrationView />
                    </Route>
                    <Route path="/partners">
                      <PartnersView />
                    </Route>
                    <Route path="/organisations">
                      <DirectoryView />
                    </Route>
                    <Route path="/data/panels">
                      <PanelsView />
                    </Route>
                    <Route path="/data/published">
                      <PublishedView />
                    </Route>
                    <Route path="/complexes/:id">
                      <ComplexPage />
                    </Route>
                    <Route path="/activities/:id">
                      <ActivityPage />
                    </Route>
                    <Route>
                      {/* A dataset that has a country in it opens on it. */}
                      <Redirect to={`/${hasComplexes(dataset) ? "map" : "network"}${location.search}`} replace />
                    </Route>
                  </Switch>
                </DatasetContext>
              ) : (
                <Placeholder />
              )}
            </Route>
          </Switch>
        </Suspense>
      </main>
    </div>
  );
}

function hasComplexes({ counts }: Dataset): boolean {
  return counts.complexes.documented + counts.complexes.synthetic > 0;
}
