import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { readDataFile } from "../../src/formats/read-file";
import { hintForPage, inPageWords, problemText } from "../../src/web/page/left/problem-text";
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
    const several = "Name one with --factor (x and y), or take all items as one factor: --factor all.";
    expect(hint(several, "several-factors")).toBe(
      "Choose one of them, or every item, under “Items of the test”.",
    );
    expect(hint("See them unpublished (--no-disclosure-control).", "not-released")).toMatch(
      /^Choose other groupings among the options/,
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
    expect(hint('Leave out the others: --exclude "q1".')).toBe("Change this under “Columns”.");
    expect(hint("Lower --min-items, or raise --max-items.")).toBe(
      "Change this among the options below the question.",
    );
  });

  it("names the place on the page, in the reader's language", async () => {
    expect(inPageWords("If it was measured, name it (--external).")).toBe(
      "If it was measured, name it (under “Columns”).",
    );
    expect(inPageWords("See how they load (`itemwise efa`), and declare scales.")).toBe(
      "See how they load, and declare scales.",
    );
    expect(inPageWords("Use “itemwise release”.")).toBe("Use “Yes, hide small counts of groups”.");
    await loadLanguage("es");
    expect(inLanguage("es", () => inPageWords("Indíquela (--external)."))).toBe("Indíquela (en “Columnas”).");
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
  it("is in that language, and names no option", async () => {
    await loadLanguage("es");
    const error = await readDataFile(new Uint8Array(), "a.xlsx").catch((thrown: unknown) => thrown);
    expect(inLanguage("es", () => problemText(error))).toBe(
      "a.xlsx: el archivo está vacío. Compruebe que es el archivo correcto o exporte los datos de nuevo.",
    );
    expect(problemText(error)).toBe(
      "a.xlsx: the file is empty. Check that it is the right file, or export the data again.",
    );
  });

  it("comes from the catalog, wherever the page can meet it", () => {
    const worded = readdirSync(inRepository("src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/^(?:cli|node)[\\/]/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(inRepository("src"), file), "utf8").matchAll(
          /^(?! \*).*new ItemwiseError\(\s*"[\w-]+",\s*(?:["`]|\(\) => ["`][^$])/gm,
        ),
      ])
      .map(([text]) => text);
    expect(worded).toEqual([]);
  });
});
