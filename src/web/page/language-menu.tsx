import { LANGUAGE_NAMES, type Language, language, setLanguage, TRANSLATED } from "../../words/language";
import { languageTag } from "../../words/language-tag";
import { loadLanguage } from "../../words/load-language";
import { Button } from "./button";
import * as messages from "./messages";

/** The languages of the page; beside them the browser's, where the page has it and speaks another. */
export function LanguageMenu({ onChosen }: { readonly onChosen: (language: Language) => void }) {
  const choose = async (chosen: Language): Promise<void> => {
    await loadLanguage(chosen);
    setLanguage(chosen);
    document.documentElement.lang = languageTag(chosen);
    onChosen(chosen);
  };
  const now = language();
  const proposed = languageOfBrowser(navigator.languages);
  return (
    <span class="language">
      {now === "en" && proposed !== null && (
        <Button text={LANGUAGE_NAMES[proposed]} lang={proposed} onClick={() => void choose(proposed)} />
      )}
      <select
        aria-label={messages.languageOfPage()}
        value={now}
        onChange={(event) => void choose(event.currentTarget.value as Language)}
      >
        {(["en", ...TRANSLATED] as const).map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The first of the browser's languages that is English or translated; null where that is English, or none is. */
export function languageOfBrowser(tags: readonly string[]): (typeof TRANSLATED)[number] | null {
  for (const tag of tags) {
    const [primary] = tag.toLowerCase().split("-");
    if (primary === "en") return null;
    const found = TRANSLATED.find((one) => one === primary);
    if (found !== undefined) return found;
  }
  return null;
}
