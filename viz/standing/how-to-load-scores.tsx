import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAddress } from "../state/use-url-state.ts";

interface Props {
  readonly scheme: string;
  readonly part: string;
  readonly year: number | undefined;
}

/** Where nobody has loaded scores: the table and the mapping that would bring them in. */
export function HowToLoadScores({ scheme, part, year }: Props) {
  const { t } = useTranslation("integration");
  const address = useAddress();
  return (
    <div className="how-to-load" role="status">
      <p>
        <strong>{t("standing.cards.none")}</strong> {t("standing.cards.howTo")}{" "}
        <Link href={address("data")}>{t("standing.cards.load")}</Link>
      </p>
      <pre>{`judged,scheme,part,year,score,scale\nagency-1,${scheme},${part},${year ?? "2010"},8.5,of 10`}</pre>
    </div>
  );
}
