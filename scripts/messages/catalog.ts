/** The message files of the sources: `messages.en.ftl` in a topic's folder, in the syntax of Fluent. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Entry, FluentParser, type Junk, type Message, type Pattern, type Term } from "@fluent/syntax";

export const FILE = "messages.en.ftl";

/** Names of figures and other words that all files may refer to. */
export const COMMON = "src/words";

export interface CatalogMessage {
  readonly id: string;
  /** Its function's name: "items-differ" is `itemsDiffer`. */
  readonly name: string;
  readonly pattern: Pattern;
  /** What a translator must know. */
  readonly comment: string | null;
  readonly line: number;
  /** As written in the file. */
  readonly source: string;
}

export interface CatalogFile {
  /** "src/report/irt". */
  readonly folder: string;
  /** The file itself: of a translation, "data/languages/es/report/irt.ftl". */
  readonly path: string;
  readonly messages: readonly CatalogMessage[];
  readonly problems: readonly string[];
}

/** All message files below a folder, sorted by path. */
export function readCatalog(root: string): readonly CatalogFile[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file).split("\\").join("/"))
    .filter((file) => file.endsWith(`/${FILE}`))
    .sort()
    .map((file) => readMessages(readFileSync(join(root, file), "utf8"), dirname(file)));
}

/** The folder of a language's translation, which has a file for each folder with messages: "report/irt.ftl". */
export const TRANSLATIONS = "data/languages";

/** The languages with a translation: the folders of `data/languages`, sorted. */
export const translatedLanguages = (root: string): readonly string[] =>
  existsSync(join(root, TRANSLATIONS))
    ? readdirSync(join(root, TRANSLATIONS), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** All message files of a translation, sorted by path. */
export function readTranslation(root: string, language: string): readonly CatalogFile[] {
  const folder = join(root, TRANSLATIONS, language);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split("\\").join("/"))
    .filter((file) => file.endsWith(".ftl"))
    .sort()
    .map((file) =>
      readMessages(
        readFileSync(join(folder, file), "utf8"),
        `src/${file.replace(/\.ftl$/, "")}`,
        `${TRANSLATIONS}/${language}/${file}`,
      ),
    );
}

/** One file's messages, with what is wrong in it by line. */
export function readMessages(text: string, folder: string, path = `${folder}/${FILE}`): CatalogFile {
  const { body } = new FluentParser({ withSpans: true }).parse(text);
  const lineOf = ({ span }: Entry): number => text.slice(0, span?.start ?? 0).split("\n").length;
  const problems: string[] = [];
  const problem = (entry: Entry, what: string): void => {
    problems.push(`${path}, line ${lineOf(entry)}: ${what}`);
  };
  const messages: CatalogMessage[] = [];
  for (const entry of body) {
    if (entry.type === "Junk") {
      problem(entry, (entry as Junk).annotations.map(({ message }) => message).join(" "));
    } else if (entry.type === "Message" || entry.type === "Term") {
      const { id, value, attributes, comment } = entry as Message | Term;
      const key = entry.type === "Term" ? `-${id.name}` : id.name;
      if (attributes.length > 0) problem(entry, `"${key}" has attributes: make them messages.`);
      if (value === null) problem(entry, `"${key}" has no text.`);
      else if (messages.some((other) => other.id === key)) problem(entry, `"${key}" is there twice.`);
      else
        messages.push({
          id: key,
          name: functionName(id.name),
          pattern: value,
          comment: comment?.content ?? null,
          line: lineOf(entry),
          source: text.slice(entry.span?.start ?? 0, entry.span?.end ?? 0).trim(),
        });
    }
  }
  return { folder, path, messages, problems };
}

const RESERVED = new Set([
  "default",
  "new",
  "delete",
  "in",
  "class",
  "function",
  "return",
  "with",
  "for",
  "if",
]);

/** "items-differ" as "itemsDiffer". */
export function functionName(id: string): string {
  const name = id.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return RESERVED.has(name) ? `${name}_` : name;
}
