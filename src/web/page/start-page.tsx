import { render } from "preact";
import { LANGUAGES, setLanguage } from "../../words/language";
import { createClient } from "../engine/client";
import { App } from "./app";
import "./page.css";

/** Shows the page, in the language that its document declares. */
export function startPage(start: () => Worker): void {
  const { lang } = document.documentElement;
  setLanguage(LANGUAGES.find((language) => language === lang) ?? "en");
  const root = document.getElementById("app");
  if (root !== null) render(<App client={createClient(start)} />, root);
}
