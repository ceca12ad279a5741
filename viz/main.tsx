import "@mantine/core/styles.css";
import "pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css";
import "./theme/page.css";
import "./parts/parts.css";
import "./parts/results.css";
import "./frame/frame.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { Route, Switch, useLocation } from "wouter";
import { AccessGate } from "./access/access-gate.tsx";
import { ProblemError } from "./api/problem-error.ts";
import { Frame } from "./frame/frame.tsx";
import { i18n } from "./i18n/i18n.ts";
import { Placeholder } from "./parts/placeholder.tsx";
import { theme } from "./theme/theme.ts";

/** Stands by itself: it is a sheet of paper, without the frame of the views. */
const ReportPage = lazy(() => import("./report/report-page.tsx"));

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The server may run on this very machine, which it takes no network to reach.
      networkMode: "always",
      refetchOnWindowFocus: false,
      staleTime: 30_000,
      // What the server refuses it refuses again; only an answer that never came is asked for once more.
      retry: (failures, error) => !(error instanceof ProblemError) && failures < 1,
    },
    mutations: { networkMode: "always" },
  },
});

/** What is paper stays white. */
function Root() {
  const [path] = useLocation();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={path === "/report" ? "light" : undefined}
    >
      <QueryClientProvider client={queryClient}>
        <AccessGate>
          <Switch>
            <Route path="/report">
              <Suspense fallback={<Placeholder />}>
                <ReportPage />
              </Suspense>
            </Route>
            <Route>
              <Frame />
            </Route>
          </Switch>
        </AccessGate>
      </QueryClientProvider>
    </MantineProvider>
  );
}

createRoot(document.getElementById("root")!).render(
  <I18nextProvider i18n={i18n}>
    <Root />
  </I18nextProvider>,
);
