import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ConversionResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Party } from "../introductions/party.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress } from "../state/use-url-state.ts";

interface Props {
  readonly pairs: ConversionResult["unjoined"]["pairs"];
}

/** Pairs that met often and never joined a consortium together: each leads to who can bring them together. */
export function UnjoinedPairs({ pairs }: Props) {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const address = useAddress();
  return (
    <PlainTable label={t("conversion.unjoined")}>
      <ColumnHeads
        columns={[
          t("conversion.one"),
          t("conversion.other"),
          { number: t("conversion.met") },
          t("conversion.last"),
          t("conversion.next"),
        ]}
      />
      <tbody>
        {pairs.map(({ organisations: [one, other], meetings, last }) => (
          <tr key={`${one.id} ${other.id}`}>
            <th scope="row">
              <Party party={one} />
            </th>
            <td className="other">
              <Party party={other} />
            </td>
            <td className="number">{count(meetings)}</td>
            <td className="one-line">{last}</td>
            <td className="one-line">
              <Link
                href={address("partners", {
                  ...unselected,
                  ...noTeam,
                  ...noNewcomerAsked,
                  partners: "introductions",
                  partnerFor: one.id,
                  introduceTo: other.id,
                })}
                aria-label={t("conversion.introduceNamed", {
                  one: one.name ?? one.id,
                  other: other.name ?? other.id,
                })}
              >
                {t("conversion.introduce")}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
