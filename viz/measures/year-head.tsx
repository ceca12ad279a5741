import { useTranslation } from "react-i18next";

interface Props {
  /** None: all years together. */
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}

/** The head of a year's row, by which the year is looked at alone. */
export function YearHead({ year, onYear }: Props) {
  const { t } = useTranslation("measures");
  return (
    <th scope="row">
      {year === undefined ? (
        t("helix.whole")
      ) : (
        <button type="button" className="link-button" onClick={() => onYear(year)}>
          {year}
        </button>
      )}
    </th>
  );
}
