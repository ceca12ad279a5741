import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { type ActivityKind, tieKinds } from "../../model/activity.ts";
import type { ActivityDetail } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { BarList } from "../parts/bar-list.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { kindColour } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import { ParticipantRows } from "./participant-rows.tsx";

const isTie = (kind: ActivityKind) => tieKinds.includes(kind);

/** Who is in it: by kind, by complex, and by name with role, persons and money. */
export function ActivityMembers({ detail }: { readonly detail: ActivityDetail }) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count } = useFormats();
  const palette = usePalette();
  const address = useAddress();
  const [, change] = useUrlState();
  const { activity, participants, members } = detail;
  return (
    <section className="page-section">
      <h2>{t("directory:activity.who", { n: count(participants.length) })}</h2>
      {participants.length === 0 ? (
        <p className="quiet">{t("directory:activity.nobody")}</p>
      ) : (
        <>
          <BarList
            bars={members.byKind.map(({ kind, organisations }) => ({
              id: kind,
              label: t(`vocabulary:organisationKind.${kind}`),
              value: organisations,
              figure: count(organisations),
              colour: kindColour(palette, kind),
            }))}
          />
          {isTie(activity.kind) && (
            <p>
              <Link
                href={address("network", {
                  shows: "two-mode",
                  layers: activity.kind,
                  focus: activity.id,
                  focusIs: "activity",
                  activity: activity.id,
                  organisation: undefined,
                  camera: undefined,
                })}
              >
                {t("directory:activity.inNetwork")}
              </Link>
            </p>
          )}
          {members.byComplex.some(({ id }) => id !== null) && (
            <>
              <h3>{t("directory:activity.byComplex")}</h3>
              <BarList
                bars={members.byComplex.map(({ id, title, organisations }) => ({
                  id: id ?? "none",
                  label: id ? <Link href={address(recordPage("complexes", id), unselected)}>{title}</Link> : title,
                  value: organisations,
                  figure: count(organisations),
                }))}
              />
            </>
          )}
          <h3>{t("directory:activity.byName")}</h3>
          <ParticipantRows
            participants={participants}
            onChoose={(organisation) => change({ organisation, activity: undefined })}
          />
        </>
      )}
    </section>
  );
}
