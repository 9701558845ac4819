import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMON, FILE, readCatalog } from "../../scripts/messages/catalog";
import { compileFile } from "../../scripts/messages/compile";
import { sentencesIn, textsOf, wordsIn } from "../../scripts/messages/sentences";
import { inRepository } from "../support/cli";
import { sourceFiles, sourceText } from "../support/source-files";

const catalog = readCatalog(inRepository("."));
const compiled = catalog.map((file) => ({ ...compileFile(file, catalog), folder: file.folder }));
/** What a message refers to: of its own file first. */
const patternOf = (folder: string, id: string) =>
  [folder, COMMON]
    .flatMap((place) => catalog.find((file) => file.folder === place)?.messages ?? [])
    .find((message) => message.id === id)?.pattern;

const messages = catalog.flatMap(({ folder, messages }) =>
  messages.map((message) => ({
    ...message,
    at: `${folder}/${FILE}, line ${message.line}, "${message.id}"`,
    path: `${folder}/${message.id}`,
    folder,
    texts: textsOf(message.pattern, (id) => patternOf(folder, id)),
  })),
);

const MOST_WORDS = 25;

/** Words that no methods editor would use, or not in this sense. */
const BANNED: readonly RegExp[] = [
  /\b(?:tell|tells|told|telling) (?:apart|nothing|little|from|of)\b/i,
  /\bheld against\b/i,
  /\bheed(?:s|ed)?\b/i,
  /\bmend(?:s|ed|ing)?\b/i,
  /\blest\b/i,
  /\bby itself\b/i,
  /\bof themselves\b/i,
  /\bcounting alike\b/i,
  /\b(?:is|are) said under\b/i,
  /\bin as many words\b/i,
  /\bruns? off\b/i,
  /\bmore than chance\b/i,
  /\bwhat chance\b/i,
  /\bfor want of\b/i,
  /\b(?:thereby|hence|thus|whereby|herein)\b/i,
  /\bbeforehand\b/i,
  /\btrifles?\b/i,
  /\bnote that\b/i,
  /\bof course\b/i,
  /\b(?:analys(?:e|ed|ing)|colour\w*|labelled|behaviour|modelled)\b/i,
  /\b(?:don't|can't|isn't|doesn't|won't|don’t|can’t|isn’t|doesn’t|won’t)\b/i,
  /\b(?:admit|victim|failed to disclose|refused to tell)/i,
];

/** Each use of a message in the sources: "src/report/norms/middleHalf". */
const uses = new Set(
  sourceFiles
    .filter((file) => posix.basename(file) !== "messages.ts")
    .flatMap((file) => {
      const text = sourceText(file);
      const folderOf = (path: string): string => posix.join("src", dirname(file), path).replace(/\/$/, "");
      const wholes = [...text.matchAll(/import \* as (\w+) from "([^"]*\/)messages";/g)];
      const singles = [...text.matchAll(/import \{([^}]*)\} from "([^"]*\/)messages";/g)];
      return [
        ...wholes.flatMap(([, alias = "", path = ""]) =>
          [...text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, "g"))].map(
            ([, name]) => `${folderOf(path)}/${name}`,
          ),
        ),
        ...singles.flatMap(([, names = "", path = ""]) =>
          names.split(",").map((name) => `${folderOf(path)}/${name.trim().replace(/ as .*/, "")}`),
        ),
      ];
    }),
);

/** Folders whose messages are looked up by name: each term of the glossary is used. */
const usedAsWhole = new Set(["src/report/kit/terms"]);

describe("the message files", () => {
  it("are right", () => {
    expect(compiled.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("have no message that nothing uses, and what uses one has it from the file itself", () => {
    const referred = new Set(compiled.flatMap((file) => file.referred));
    const unused = messages.filter(
      ({ folder, name, path }) =>
        !uses.has(`${folder}/${name}`) && !referred.has(path) && !usedAsWhole.has(folder),
    );
    expect(unused.map(({ at }) => at)).toEqual([]);
  });

  it("say nothing twice: names are shared, and a sentence has one message", () => {
    const names = new Map<string, string>();
    const twice = messages.flatMap(({ at, texts }) => {
      const [text = "", ...others] = texts;
      if (others.length > 0 || (text.match(/\p{L}+/gu) ?? []).length < 4) return [];
      const first = names.get(text);
      names.set(text, first ?? at);
      return first === undefined ? [] : [`${at}, as ${first}: ${text}`];
    });
    expect(twice).toEqual([]);
  });

  it(`have sentences of at most ${MOST_WORDS} words`, () => {
    const long = messages.flatMap(({ at, texts }) =>
      [...new Set(texts.flatMap(sentencesIn))]
        .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
        .map((sentence) => `${at}: ${wordsIn(sentence)} words: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("have none of the words that nobody in the field would say", () => {
    const found = messages.flatMap(({ at, texts }) =>
      BANNED.flatMap((banned) => {
        const text = texts.find((one) => banned.test(one));
        return text === undefined ? [] : [`${at}: ${banned.source}: ${text}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it("name a figure once: heads of tables and axes of charts are the shared names", () => {
    const shared = new Map(
      messages.flatMap(({ folder, texts, id }) =>
        folder === COMMON && texts.length === 1 && !texts[0]?.includes("…")
          ? [[texts[0] ?? "", id] as const]
          : [],
      ),
    );
    const again = messages.filter(
      ({ folder, id, texts }) =>
        folder !== COMMON &&
        texts.length === 1 &&
        /(?:column|axis|head)/.test(id) &&
        shared.has(texts[0] ?? ""),
    );
    expect(again.map(({ at, texts }) => `${at} is ${shared.get(texts[0] ?? "")}`)).toEqual([]);
  });

  it("are written with one kind of quotation marks and no double blanks", () => {
    const odd = messages.filter(({ folder, texts }) =>
      texts.some(
        (text) =>
          / {2}|\s(?:[,;:]|\.(?![a-z]))(?!\d)/.test(text) ||
          (/^src\/(?:report|web)/.test(folder) && /["']/.test(text)),
      ),
    );
    expect(odd.map(({ at, texts }) => `${at}: ${texts[0]}`)).toEqual([]);
  });
});
