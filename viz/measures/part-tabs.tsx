import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { type MeasurePart, type MeasurePartGroup, measurePartGroups } from "../state/measure-parts.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { withinMarked } from "./within.ts";
import "../parts/tabs.css";

const groups = Object.entries(measurePartGroups) as [MeasurePartGroup, readonly MeasurePart[]][];

/** What there is to see: first what it is about, then the parts about that. */
export function PartTabs() {
  const { t } = useTranslation("measures");
  const address = useAddress();
  const [{ part: shown, within }] = useUrlState();
  // Who is marked is so in every part; a bar, a box or a group is one's own.
  const kept = within === withinMarked ? within : undefined;
  const to = (part: MeasurePart) => address("measures", { part, within: kept, item: undefined });
  const [, beside] = groups.find(([, parts]) => parts.includes(shown))!;
  return (
    <nav className="measure-parts" aria-label={t("part")}>
      <ul className="part-groups">
        {groups.map(([group, parts]) => (
          <li key={group}>
            <Link href={to(parts[0])} aria-current={parts === beside ? "true" : undefined}>
              {t(`partGroups.${group}`)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="tabs">
        {beside.map((part) => (
          <Link key={part} href={to(part)} aria-current={part === shown ? "page" : undefined}>
            {t(`parts.${part}`)}
          </Link>
        ))}
      </div>
    </nav>
  );
}
