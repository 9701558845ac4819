import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packed } from "../../src/report/page/page-script";
import { FILE, readCatalog, readTranslation, TRANSLATIONS, translatedLanguages } from "./catalog";
import { compileFile, compileTranslation } from "./compile";
import { readLanguageFiles } from "./language-files";

/** A translation's module, and the list of them. */
const moduleOf = (language: string): string => `src/words/translation-${language}.ts`;
const MODULES = "src/words/translations.ts";
const NAMES = "src/words/translated.ts";

/**
 * Writes `messages.ts` from each `messages.en.ftl` below `src`, and a module from each language of `data/languages`; removes
 * those whose source is gone.
 * @param root the repository's folder
 * @throws Error with a line for each problem, where an English message is wrong; then nothing is written
 */
export function writeMessages(root = process.cwd()): void {
  const catalog = readCatalog(root);
  const compiled = catalog.map((file) => ({ folder: file.folder, ...compileFile(file, catalog) }));
  const languages = translatedLanguages(root).map((language) => {
    const { signs, forms, problems } = readLanguageFiles(root, language);
    const { messages, ...others } = compileTranslation(readTranslation(root, language), catalog);
    return {
      path: moduleOf(language),
      language,
      name: signs?.name ?? language,
      text: [
        `/** Written from ${TRANSLATIONS}/${language} by \`npm run messages\`. */`,
        `export const translation = "${packed(JSON.stringify({ signs, forms, messages }))}";`,
        "",
      ].join("\n"),
      problems: [...problems, ...others.problems],
    };
  });
  const problems = compiled.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(`messages:\n${problems.join("\n")}`);
  // While English changes, a translation lags behind: the tests fail then, and such messages are English.
  for (const problem of languages.flatMap((file) => file.problems)) console.warn(problem);
  const list = languages.map(({ language }) => `  ${language}: () => import("./translation-${language}"),`);
  const modules = new Map([
    ...compiled.map(({ folder, text }) => [join(root, folder, "messages.ts"), text] as const),
    ...languages.map(({ path, text }) => [join(root, path), text] as const),
    [
      join(root, NAMES),
      [
        `/** The languages of ${TRANSLATIONS}, written by \`npm run messages\`. */`,
        `export const TRANSLATED = ${JSON.stringify(languages.map(({ language }) => language))} as const;`,
        "/** What each calls itself. */",
        `export const LANGUAGE_NAMES = ${JSON.stringify({ en: "English", ...Object.fromEntries(languages.map(({ language, name }) => [language, name])) })} as const;`,
        "",
      ].join("\n"),
    ],
    [
      join(root, MODULES),
      [
        `/** Each packed (unpackTranslation); written from the folders of ${TRANSLATIONS} by \`npm run messages\`. */`,
        "export const TRANSLATIONS = {",
        ...list,
        "} satisfies Readonly<Record<string, () => Promise<{ readonly translation: string }>>>;",
        "",
      ].join("\n"),
    ] as const,
  ]);
  for (const [path, text] of modules) {
    // Left alone where nothing changed, so that nothing is built again.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
  for (const path of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    const file = join(root, "src", path);
    const isMessages = /(^|[\\/])messages\.ts$/.test(path) && !existsSync(join(dirname(file), FILE));
    const isTranslation = /words[\\/]translation-[\w-]+\.ts$/.test(path) && !modules.has(file);
    if (isMessages || isTranslation) rmSync(file);
  }
}
