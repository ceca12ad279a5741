import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { messages } from "../../model/message.ts";
import { type Language, languages } from "../../model/name.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "page";
    resources: (typeof messages)["en"];
  }
}

const storageKey = "tieline.language";

/** What the reader chose on an earlier visit, else the first language of the browser that the page speaks. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const tag of wanted) {
    const known = languages.find((language) => tag?.toLowerCase().startsWith(language));
    if (known) return known;
  }
  return "en";
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  resources: messages,
  defaultNS: "page",
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function chooseLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  void i18n.changeLanguage(language);
}
