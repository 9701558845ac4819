import { render } from "preact";
import { setLanguage } from "../../words/language";
import { languageOfTag } from "../../words/language-tag";
import { createClient } from "../engine/client";
import { App } from "./app";
import "./page.css";

/** Shows the page, in the language that its document declares. */
export function startPage(start: () => Worker): void {
  setLanguage(languageOfTag(document.documentElement.lang) ?? "en");
  const root = document.getElementById("app");
  if (root !== null) render(<App client={createClient(start)} />, root);
}
