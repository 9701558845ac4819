import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CatalogMessage, readCatalog, readTranslation, TRANSLATIONS } from "./catalog";

/** A message that is missing in a translation, or whose English has changed since. */
export interface StaleMessage {
  /** "data/languages/es/report/irt.ftl". */
  readonly path: string;
  readonly id: string;
  readonly english: CatalogMessage;
  /** As translated before; null where it never was. */
  readonly translated: string | null;
}

/** By file and message: of the English text that was translated. */
type Marks = Readonly<Record<string, Readonly<Record<string, string>>>>;

const marksPath = (root: string, language: string): string =>
  join(root, TRANSLATIONS, language, "translated.json");

/** Of a message's English text; its comment may change. */
const markOf = ({ source }: CatalogMessage): string =>
  createHash("sha256")
    .update(source.replace(/^#.*\n/gm, ""))
    .digest("hex")
    .slice(0, 8);

const fileOf = (folder: string): string => folder.replace(/^src\//, "");

/** What is left to translate in a language, file by file. */
export function staleMessages(root: string, language: string): readonly StaleMessage[] {
  const path = marksPath(root, language);
  const marks: Marks = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const translation = readTranslation(root, language);
  return readCatalog(root).flatMap(({ folder, messages }) => {
    const file = fileOf(folder);
    const known = translation.find((one) => one.folder === folder)?.messages ?? [];
    return messages.flatMap((english): StaleMessage[] => {
      // A language has terms of its own.
      if (english.id.startsWith("-")) return [];
      const translated = known.find(({ id }) => id === english.id)?.source ?? null;
      const isCurrent = translated !== null && marks[file]?.[english.id] === markOf(english);
      return isCurrent
        ? []
        : [{ path: `${TRANSLATIONS}/${language}/${file}.ftl`, id: english.id, english, translated }];
    });
  });
}

/** Marks every translated message as current. */
export function markTranslated(root: string, language: string): void {
  const translation = readTranslation(root, language);
  const marks = readCatalog(root).flatMap(({ folder, messages }) => {
    const known = new Set(translation.find((one) => one.folder === folder)?.messages.map(({ id }) => id));
    const own = messages.filter(({ id }) => known.has(id) && !id.startsWith("-"));
    return own.length === 0
      ? []
      : [[fileOf(folder), Object.fromEntries(own.map((one) => [one.id, markOf(one)]))] as const];
  });
  writeFileSync(marksPath(root, language), `${JSON.stringify(Object.fromEntries(marks), null, 1)}\n`);
}
