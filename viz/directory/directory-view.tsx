import { useTranslation } from "react-i18next";
import { SidePanel } from "../columns/side-panel.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { ActivitiesList } from "./activities-list.tsx";
import { ComplexesList } from "./complexes-list.tsx";
import { DirectoryTabs } from "./directory-tabs.tsx";
import { ExpertPanel } from "./expert-panel.tsx";
import { ExpertsList } from "./experts-list.tsx";
import { FigurePanel } from "./figure-panel.tsx";
import { OrganisationsList } from "./organisations-list.tsx";
import { PlansList } from "./plans-list.tsx";
import { SchemePanel } from "./scheme-panel.tsx";
import { SchemesList } from "./schemes-list.tsx";
import "./directory.css";

/** What the dataset holds, list by list: each can be searched and filtered, and leads on to the organisations behind it. */
export default function DirectoryView() {
  const { t } = useTranslation(["directory", "page"]);
  const [{ list, item, organisation, activity }] = useUrlState();
  const panel =
    item === undefined ? undefined : list === "experts" ? (
      <ExpertPanel id={item} />
    ) : list === "schemes" ? (
      <SchemePanel id={item} />
    ) : list === "plans" ? (
      <FigurePanel id={item} />
    ) : undefined;
  const chosen = organisation !== undefined || activity !== undefined || panel !== undefined;
  return (
    <div className={chosen ? "view-columns" : "view-whole"}>
      <section className="view-main" aria-label={t(`directory:lists.${list}`)}>
        <DirectoryTabs />
        {/* A list's own state (what is being typed, how far it is scrolled) ends with it. */}
        <TheList key={list} />
      </section>
      {chosen && <SidePanel item={panel} />}
    </div>
  );
}

function TheList() {
  const [{ list }] = useUrlState();
  switch (list) {
    case "organisations":
      return <OrganisationsList />;
    case "complexes":
      return <ComplexesList />;
    case "experts":
      return <ExpertsList />;
    case "plans":
      return <PlansList />;
    case "schemes":
      return <SchemesList />;
    default:
      return <ActivitiesList list={list} />;
  }
}
