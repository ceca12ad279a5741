import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { TeamItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Party } from "../introductions/party.tsx";
import { BarList } from "../parts/bar-list.tsx";
import { ChooseThen } from "../parts/choose-then.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { signed } from "../published/signed.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { SchemeStandings } from "./scheme-standings.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly team: TeamItem;
  /** The kinds that each requirement is for, in words. */
  readonly requirements: readonly string[];
  /** On which it asks for support. */
  readonly day: string;
  /** What the search says of it, where it was searched for; the schemes of a team that is worked on are unfolded. */
  readonly said?: string;
  /** Whether another team is awaited in its place, so that nobody can be exchanged in this one. */
  readonly isBusy?: boolean;
  readonly onTeam: (members: readonly string[]) => void;
  readonly children?: ReactNode;
}

/** One team: its score and what that is made of, its members and who could take their places, its ties, and the schemes that it meets. */
export function TeamView({ id, title, team, requirements, day, said, isBusy = false, onTeam, children }: Props) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count, value, exact, percent } = useFormats();
  const { score, criteria, members, ties, newTies, synthetic, uncovered, unmet, isLeadMissing, index, schemes } = team;
  const address = useAddress();
  const [{ partnerFor }] = useUrlState();
  const points = (part: number) => value(100 * part);
  const nameOf = (wanted: string) => members.find((one) => one.id === wanted)?.name ?? wanted;
  const ids = members.map((one) => one.id);
  return (
    <section className="team" aria-labelledby={id} aria-busy={isBusy}>
      <h2 id={id} tabIndex={-1}>
        {title}: {t("partners:consortia.score", { score: points(score) })}
      </h2>
      {said !== undefined && <p className="quiet">{said}</p>}
      {synthetic > 0 && (
        <p>
          <strong className="synthetic">{t("partners:consortia.synthetic", { share: percent(synthetic) })}</strong>
        </p>
      )}
      <div className="team-actions">{children}</div>
      <ul className="team-lacks">
        {unmet.map(({ requirement, lacking }) => (
          <li key={requirement}>
            {t("partners:consortia.lacks", { n: count(lacking), kinds: requirements[requirement] })}
          </li>
        ))}
        {uncovered.length > 0 && <li>{t("partners:consortia.uncovered", { terms: uncovered.join(", ") })}</li>}
        {isLeadMissing && <li>{t("partners:consortia.noLead")}</li>}
      </ul>
      <BarList
        bars={criteria.map((one) => ({
          id: one.id,
          label: one.title,
          value: one.part,
          figure:
            one.value === undefined
              ? "–"
              : t("partners:consortia.pointsOf", { points: points(one.part), most: points(one.weight) }),
        }))}
      />
      <PlainTable label={t("partners:consortia.membersOf", { title })}>
        <ColumnHeads
          columns={[
            t("partners:consortia.member"),
            t("partners:consortia.instead"),
            t("vocabulary:grouping.kind"),
            t("partners:consortia.covers"),
            { number: t("partners:consortia.points") },
            { number: t("partners:consortia.newTies") },
          ]}
        />
        <tbody>
          {members.map((member, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: who is exchanged keeps the row, and with it the focus
            <tr key={place}>
              <th scope="row">
                <Party party={member} />
                {member.isLead && <span className="quiet"> {t("partners:consortia.lead")}</span>}
                {partnerFor !== undefined && member.id !== partnerFor && ids.includes(partnerFor) && (
                  <>
                    <br />
                    <Link
                      className="link-button team-way"
                      href={address("partners", { ...unselected, partners: "introductions", introduceTo: member.id })}
                      aria-label={t("partners:candidates.introduceNamed", { name: member.name ?? member.id })}
                    >
                      {t("partners:consortia.introduce")}
                    </Link>
                  </>
                )}
              </th>
              <td>
                {member.swaps.length === 0 ? (
                  "–"
                ) : (
                  <ChooseThen
                    size="xs"
                    label={t("partners:consortia.insteadOf", { name: member.name ?? member.id })}
                    isLabelHidden
                    none={t("partners:consortia.swap")}
                    choices={member.swaps.map((swap) => ({
                      id: swap.id,
                      label: `${swap.name ?? swap.id} (${signed(swap.difference, points)})`,
                    }))}
                    action={t("partners:consortia.exchange")}
                    actionLabel={t("partners:consortia.exchangeNamed", { name: member.name ?? member.id })}
                    isBusy={isBusy}
                    onTake={(taken) => onTeam(ids.with(place, taken))}
                  />
                )}
              </td>
              <td>
                {[t(`vocabulary:organisationKind.${member.kind}`), member.complex ?? member.zone ?? member.country]
                  .filter((part) => part !== undefined)
                  .join(" · ")}
              </td>
              <td>
                {member.covers
                  .map(({ term, place }) =>
                    t("partners:consortia.coversIn", { term, place: t(`partners:consortia.place.${place}`) }),
                  )
                  .join(", ") || "–"}
              </td>
              <td className="number">{points(member.part)}</td>
              <td className="number">{count(member.newTies)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <p className="quiet">
        {t("partners:consortia.tiesOf", { past: count(ties.length), fresh: count(newTies) })}
        {index &&
          ` ${t("partners:consortia.index", { title: index.title, before: value(index.before), after: value(index.after), difference: signed(index.difference, exact) })}`}
      </p>
      {ties.length > 0 && (
        <details>
          <summary>{t("partners:consortia.past")}</summary>
          <ul className="rows">
            {ties.map(({ source, target, activities, examples }) => (
              <li key={`${source} ${target}`}>
                {nameOf(source)} – {nameOf(target)}
                <span className="quiet">
                  {t("partners:consortia.activities", {
                    n: count(activities),
                    names: examples
                      .map(({ name, year }) => (year === undefined ? name : `${name} (${year})`))
                      .join(", "),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details open={said === undefined}>
        <summary>
          {t("partners:consortia.schemes", {
            day,
            n: count(schemes.filter(({ isRunning }) => isRunning).length),
            met: count(schemes.filter(({ verdict }) => verdict === "meets").length),
          })}
        </summary>
        <SchemeStandings schemes={schemes} day={day} />
      </details>
    </section>
  );
}
