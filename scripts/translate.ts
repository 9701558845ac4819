/**
 * `npm run translate es` prints the messages that a translation lacks, or whose English changed since it was made, each with
 * its file. `npm run translate es done` marks all as current.
 */
import { translatedLanguages } from "./messages/catalog";
import { markTranslated, staleMessages } from "./messages/stale";

const root = process.cwd();
const [language = "", done] = process.argv.slice(2);
if (!translatedLanguages(root).includes(language)) {
  console.error(
    `Name a language: ${translatedLanguages(root).join(", ")}. A new one is a folder of data/languages.`,
  );
  process.exitCode = 1;
} else if (done === "done") {
  markTranslated(root, language);
} else {
  const stale = staleMessages(root, language);
  for (const path of new Set(stale.map((one) => one.path))) {
    console.log(`\n${path}`);
    for (const { english, translated } of stale.filter((one) => one.path === path))
      console.log(`\n${english.source}${translated === null ? "" : `\n  now: ${translated}`}`);
  }
  console.log(`\n${stale.length} messages to translate.`);
}
