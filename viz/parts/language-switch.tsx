import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Language, languages } from "../../model/name.ts";
import { chooseLanguage } from "../i18n/i18n.ts";
import { useLanguage } from "../i18n/use-language.ts";

const names: Readonly<Record<Language, string>> = { ko: "한국어", en: "English" };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SegmentedControl
      aria-label={t("frame.language")}
      size="xs"
      value={language}
      onChange={(value) => chooseLanguage(value as Language)}
      data={languages.map((value) => ({ value, label: names[value] }))}
    />
  );
}
