import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { hintForPage, problemText } from "../../src/web/page/left/problem-text";
import { inReadersLanguage } from "../../src/web/state/problem-topics";
import { inLanguage } from "../../src/words/language";
import { loadLanguage } from "../../src/words/load-language";
import { inRepository } from "../support/cli";

const hint = (text: string, code = "some-code"): string => hintForPage({ code, hint: text });

describe("what to do, on the page", () => {
  it("names no option of the command line", () => {
    expect(hint("Leave the item out, or let it be dropped (--constant-items drop).", "constant-item")).toBe(
      "Remove this item from the measure: it does not distinguish people.",
    );
    expect(hint("Use all the answers that there are (--missing pairwise).", "nobody-complete")).toBe(
      "Remove an item that few people answered.",
    );
    expect(hint("See them unpublished (--no-disclosure-control).", "not-released")).toMatch(
      /^Choose other groupings under Options/,
    );
    expect(hint("Name the sheet that has the answers (--sheet), or export the data again.")).toBe(
      "Name the sheet that has the answers, or export the data again.",
    );
    expect(
      hint(
        "Save the file as CSV in UTF-8, or say which encoding it has, for example --encoding windows-1252.",
      ),
    ).toBe("Save the file as CSV in UTF-8, or choose its encoding.");
    expect(
      hint(
        'A weight is a number above 0. Correct the file, set "missing": "drop" for rows without a weight, or use --weights none.',
      ),
    ).toMatch(/ or choose another weight under “Columns”\.$/);
    expect(
      hint(
        "Mend it. For another questionnaire type `itemwise init FILE`, then add `--measure measure.json`.",
      ),
    ).toMatch(/^Mend it\. For another questionnaire load its definition/);
  });

  it("leaves a sentence out that only the command line can follow", () => {
    expect(hint("Mend the file. Read it with --engine duckdb.")).toBe("Mend the file.");
    expect(hint("Read it with --engine duckdb.")).toBe("");
  });

  it("follows what went wrong, and is as it was where it names no option", () => {
    expect(problemText(new ItemwiseError("constructor", "It is wrong.", { hint: "Add --seed 1." }))).toBe(
      "It is wrong.",
    );
    expect(problemText(new ItemwiseError("constant-item", "Bad.", { hint: "Mend it." }))).toBe(
      "Bad. Mend it.",
    );
  });
});

describe("an error to readers of another language", () => {
  it("says what it is about and what to do, and then its own text", async () => {
    await loadLanguage("es");
    const error = new ItemwiseError("ragged-rows", "a.csv, row 3: 2 cells where the header has 3.", {
      hint: "The row may be cut off.",
    });
    expect(inLanguage("es", () => problemText(error))).toBe(
      "Hay filas, columnas o celdas de la tabla que no pueden leerse tal como están. Corrija el archivo en el lugar que se indica abajo o expórtelo de nuevo. En detalle, en inglés: a.csv, row 3: 2 cells where the header has 3. The row may be cut off.",
    );
    expect(problemText(error)).toBe("a.csv, row 3: 2 cells where the header has 3. The row may be cut off.");
  });

  it("knows the code of each error that is worded in English alone", () => {
    const codes = readdirSync(inRepository("src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/^(?:cli|node)[\\/]/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(inRepository("src"), file), "utf8").matchAll(
          /^(?! \*).*new ItemwiseError\(\s*"([\w-]+)",(?!\s*(?:messages\.|problem\b|message\b|text\b))/gm,
        ),
      ])
      .map(([, code = ""]) => code);
    const [text, hint] = ["It is wrong.", "Mend it."];
    const unknown = codes.filter(
      (code) => inLanguage("qps", () => inReadersLanguage(code, { text, hint })).detail === null,
    );
    expect(codes.length).toBeGreaterThan(200);
    expect(unknown).toEqual([]);
  });
});
