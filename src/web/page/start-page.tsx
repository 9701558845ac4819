import { render } from "preact";
import { setLanguage } from "../../words/language";
import { languageOfTag } from "../../words/language-tag";
import { loadLanguage } from "../../words/load-language";
import { createClient } from "../engine/client";
import { App } from "./app";
import "./page.css";

/** Shows the page, in the language that its document declares. */
export async function startPage(start: () => Worker): Promise<void> {
  const language = languageOfTag(document.documentElement.lang) ?? "en";
  await loadLanguage(language);
  setLanguage(language);
  const root = document.getElementById("app");
  if (root !== null) render(<App client={createClient(start)} />, root);
}
