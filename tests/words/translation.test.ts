import { beforeAll, describe, expect, it, vi } from "vitest";
import { readMessages } from "../../scripts/messages/catalog";
import { compileTranslation } from "../../scripts/messages/compile";
import {
  coefficient,
  formatCell,
  integer,
  interval,
  list,
  ordinal,
  p,
  percent,
  word,
} from "../../src/words/format";
import { inLanguage, type Language } from "../../src/words/language";
import { loadLanguage, unpackTranslation } from "../../src/words/load-language";
import { message } from "../../src/words/message";
import { keepTranslation, translationOf } from "../../src/words/translation";
import { TRANSLATIONS } from "../../src/words/translations";
import { worded } from "../../src/words/wording";

const THIN = "\u202f";

describe("numbers and lists of a translation", () => {
  beforeAll(async () => {
    for (const language of ["es", "fr", "pt"] as const) await loadLanguage(language);
  });
  const written = (language: Language) =>
    inLanguage(language, () => [
      coefficient(-0.456),
      p(0.0002),
      integer(1912),
      integer(11912),
      percent(0.319),
      interval(0.1, 0.2),
      formatCell(0.5, "coefficient2"),
      ordinal(1),
      ordinal(2),
      word(3),
      list(["a", "b", "c"]),
    ]);

  it("are written by the language's file", () => {
    expect(written("es")).toEqual(
      `−0,46|< 0,001|1912|11${THIN}912|31,9${THIN}%|[0,10; 0,20]|0,50|1.º|2.º|tres|a, b y c`.split("|"),
    );
    expect(written("fr")).toEqual(
      `−0,46|< 0,001|1${THIN}912|11${THIN}912|31,9${THIN}%|[0,10${THIN}; 0,20]|0,50|1er|2e|trois|a, b et c`.split(
        "|",
      ),
    );
    expect(written("pt")).toEqual(
      "−0,46|< 0,001|1.912|11.912|31,9%|[0,10; 0,20]|0,50|1º|2º|três|a, b e c".split("|"),
    );
    expect(written("en")[0]).toBe("−.46");
    expect(
      inLanguage("es", () => [list(["Uganda", "Indonesia"]), list(["g", "h"]), list(["a", "otro"], "or")]),
    ).toEqual(["Uganda e Indonesia", "g y h", "a u otro"]);
    expect(inLanguage("es", () => formatCell(1.5, "text"))).toBe("1,5");
  });

  it("have the words of a message's translation, and English where there is none", () => {
    const signs = translationOf("es")?.signs;
    if (signs === undefined) throw new Error("not loaded");
    const [known, unknown] = [1e9, 1e9 + 1];
    const kept = translationOf("es");
    keepTranslation("es", {
      signs,
      forms: {},
      messages: { [known]: ({ n }: { n: number }) => `${n} personas` },
    });
    const people = (number: number) => message(number, ({ n }: { n: number }) => `${n} people`);
    expect(inLanguage("es", () => people(known)({ n: 2 }))).toBe("2 personas");
    expect(inLanguage("es", () => people(unknown)({ n: 2 }))).toBe("2 people");
    expect(people(known)({ n: 2 })).toBe("2 people");
    if (kept !== null) keepTranslation("es", kept);
  });
});

describe("a packed translation", () => {
  it("is unpacked alike without Node's own code", async () => {
    const { translation } = await TRANSLATIONS.fr();
    const byNode = await unpackTranslation(translation);
    const builtIn = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    const byLibrary = await unpackTranslation(translation);
    expect(builtIn).toHaveBeenCalledOnce();
    builtIn.mockRestore();
    expect(byLibrary).toEqual(byNode);
    expect(byNode.messages.length).toBeGreaterThan(4000);
  });
});

describe("a translation's file", () => {
  const english = readMessages(
    `
people = { INTEGER($n) } { $n ->
    [one] person
   *[other] people
  } of { $group }
verdict = { $verdict ->
    [good] good
   *[bad] bad
  }
alpha = { $alpha ->
    [none] no alpha
   *[other] { COEFFICIENT($alpha) }
  }
-own = own
`,
    "src/report/norms",
  );
  const compile = (text: string) =>
    compileTranslation([readMessages(text, "src/report/norms", "es/norms.ftl")], [english]);

  it("may order and choose otherwise, with terms of its own", () => {
    const { problems, messages } = compile(`
-propio = propio
people = De { $group }: { $n ->
    [one] una persona { -propio }
   *[other] { INTEGER($n) } personas
  }
`);
    expect(problems).toEqual([]);
    const [people] = messages;
    if (people === undefined || people === null) throw new Error("not compiled");
    const texts = inLanguage("es", () => [1, 2].map((n) => worded(people, { group: "Uganda", n })));
    expect(texts).toEqual(["De Uganda: una persona propio", "De Uganda: 2 personas"]);
  });

  it.each([
    ["people = { INTEGER($n) } personas", "$group is not used"],
    ["people = { $group } { INTEGER($n) } { $sexo }", "English has no $sexo"],
    ["people = { LIST($group) } { INTEGER($n) }", "$group is no names"],
    ["verdict = { $verdict ->\n    [fine] sí\n   *[bad] no\n  }", "$verdict is never [fine]"],
    ["alpha = { COEFFICIENT($alpha) }", "$alpha may be null"],
    ["otro = Otro", "English has no such message"],
    ["people = { INTEGER($n) } { $group", "es/norms.ftl"],
  ])("is refused with its line where it differs from English: %s", (text, problem) => {
    expect(compile(text).problems.join()).toContain(problem);
  });
});
