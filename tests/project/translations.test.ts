import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type CatalogMessage,
  COMMON,
  readCatalog,
  readTranslation,
  translatedLanguages,
} from "../../scripts/messages/catalog";
import { compileTranslation } from "../../scripts/messages/compile";
import { readLanguageFiles } from "../../scripts/messages/language-files";
import { textsOf } from "../../scripts/messages/sentences";
import { staleMessages } from "../../scripts/messages/stale";
import { inRepository } from "../support/cli";

const ROOT = inRepository(".");
const catalog = readCatalog(ROOT);

interface Term {
  readonly term: string;
  readonly translation: string;
  /** Regular expressions of the forms in which the term stands in texts. */
  readonly english: string;
  readonly forms: string;
}

/** A translation that is longer by this breaks tables and buttons. */
const LONGER = 1.4;
/** Shorter texts fit everywhere: in a head, on a button. */
const SHORT = { head: 20, button: 24 } as const;

/** What the page's buttons say, by the names of messages. */
const buttons: ReadonlySet<string> = new Set(
  readdirSync(inRepository("src/web/page"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => [
      ...readFileSync(join(inRepository("src/web/page"), file), "utf8").matchAll(
        /\btext=\{messages\.(\w+)\(/g,
      ),
    ])
    .map(([, name = ""]) => name),
);

/** Where space is bound: a head, an axis, a button. */
function placeOf({ id, name }: CatalogMessage, folder: string): keyof typeof SHORT | null {
  if (/^(?:column|axis|head)-|-(?:column|axis)$/.test(id)) return "head";
  return folder.startsWith("src/web/page") && buttons.has(name) ? "button" : null;
}

describe.each(translatedLanguages(ROOT))("the translation %s", (language) => {
  const files = readTranslation(ROOT, language);
  const found = files.flatMap(({ folder, path, messages }) =>
    messages.flatMap((message) => {
      const english = catalog
        .find((file) => file.folder === folder)
        ?.messages.find(({ id }) => id === message.id);
      if (english === undefined) return [];
      const texts = (all: typeof catalog, one: CatalogMessage) =>
        textsOf(
          one.pattern,
          (id) =>
            [folder, COMMON]
              .flatMap((place) => all.find((file) => file.folder === place)?.messages ?? [])
              .find((other) => other.id === id)?.pattern,
        );
      return [
        {
          at: `${path}, line ${message.line}, "${message.id}"`,
          english,
          place: placeOf(english, folder),
          texts: texts(files, message),
          source: texts(catalog, english),
        },
      ];
    }),
  );

  it("takes the arguments that English takes, and chooses by its codes", () => {
    expect([
      ...readLanguageFiles(ROOT, language).problems,
      ...compileTranslation(files, catalog).problems,
    ]).toEqual([]);
  });

  it(`has every message as English has it now (else: npm run translate ${language})`, () => {
    expect(staleMessages(ROOT, language).map(({ path, id }) => `${path}, ${id}`)).toEqual([]);
  });

  it("leaves no sentence in English", () => {
    const same = found.filter(({ texts, source }) =>
      texts.some((text) => source.includes(text) && (text.match(/\p{Ll}{3,}/gu) ?? []).length > 3),
    );
    expect(same.map(({ at }) => at)).toEqual([]);
  });

  it("has heads of columns, axes and buttons that fit", () => {
    expect(buttons.size).toBeGreaterThan(30);
    const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
    const long = found.filter(
      ({ place, texts, source }) =>
        place !== null && longest(texts) > Math.max(SHORT[place], LONGER * longest(source)),
    );
    expect(long.map(({ at, texts }) => `${at}: ${texts.join(" | ")}`)).toEqual([]);
  });

  it("translates each term of its glossary alike everywhere", () => {
    const path = inRepository(`data/terms/${language}.yaml`);
    expect(existsSync(path)).toBe(true);
    const terms: readonly Term[] = parse(readFileSync(path, "utf8"));
    expect(terms.length).toBeGreaterThan(50);
    const other = terms.flatMap(({ term, english, forms }) => {
      const [asked, given] = [new RegExp(english, "iu"), new RegExp(forms, "iu")];
      return found
        .filter(
          ({ texts, source }) =>
            source.some((text) => asked.test(text)) && !texts.some((text) => given.test(text)),
        )
        .map(({ at, texts }) => `${term}: ${at}: ${texts[0]}`);
    });
    expect(other).toEqual([]);
  });
});
