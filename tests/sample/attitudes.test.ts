import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { simulateAttitudes } from "../../scripts/sample/attitudes";
import { attitudesFiles } from "../../scripts/sample/attitudes-files";
import { ITEMS } from "../../scripts/sample/attitudes-settings";
import { readResponses } from "../../src/data/answers/responses";
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { answersTable } from "../../src/data/files/answers-table";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { cfa } from "../../src/factor/cfa/cfa";
import { readSpss } from "../../src/formats/spss/read-spss";
import { parseMeasure } from "../../src/measures/measure";

const committed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../data/sample/${name}`, import.meta.url)));
const sav = readSpss(committed("attitudes.sav"), "attitudes.sav");

describe("the survey on cycling", () => {
  it("is the committed files, byte for byte", () => {
    for (const [name, bytes] of Object.entries(attitudesFiles())) {
      expect(Buffer.compare(Buffer.from(committed(name)), Buffer.from(bytes)), name).toBe(0);
    }
  });

  it("says in SPSS's file all that was known of its columns", () => {
    const { columns, rows } = simulateAttitudes();
    expect(sav.rows).toBe(rows);
    expect(sav.columns.map(({ attributes: _, ...column }) => column)).toEqual(
      columns.map(({ attributes: _, ...column }) => column),
    );
  });
});

describe("a draft from its SPSS file", () => {
  const { definition, columns } = draftMeasure(sav);

  it("has the ten items, those that are worded against the others reversed, and 99 as no answer", () => {
    expect(definition.items.map(({ id }) => id)).toEqual(ITEMS.map((_, item) => `cyc${item + 1}`));
    expect(definition.items.map(({ reverse = false }) => reverse)).toEqual(
      ITEMS.map(({ loading }) => loading < 0),
    );
    for (const { categories, missing } of definition.items) {
      expect(categories?.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5]);
      expect(missing).toEqual([{ code: 99, label: "No answer" }]);
    }
  });

  it("has sex and age as groups, and leaves the number of the questionnaire out", () => {
    expect(Object.keys(definition.groups ?? {})).toEqual(["sex", "age"]);
    expect(definition.groups?.sex?.missing).toEqual(["99"]);
    expect(columns[0]).toMatchObject({ column: "id", taken: "identifier, left out" });
  });

  it("has questions as labels without their stops, and not a second time as wordings", () => {
    expect(definition.items[0]).toMatchObject({ label: "I feel safe when I cycle in town" });
    expect(definition.items.every(({ wording }) => wording === undefined)).toBe(true);
  });
});

describe("its models", () => {
  const measure = parseMeasure(draftMeasure(sav).definition, "draft");
  const table = patternTable(readResponses(answersTable(sav, measure), measure));
  const rmsea = (model: string): number =>
    cfa(table, model, { missing: "pairwise" }).fit.reported.rmsea?.estimate ?? Number.NaN;
  const of = (wanted: readonly number[]): string =>
    ITEMS.flatMap(({ factor }, item) => (wanted.includes(factor) ? [`cyc${item + 1}`] : [])).join(" + ");

  it("fit with two factors and not with one", () => {
    expect(rmsea(`Comfort =~ ${of([0])}\nUsefulness =~ ${of([1])}`)).toBeLessThan(0.05);
    expect(rmsea(`All =~ ${of([0, 1])}`)).toBeGreaterThan(0.1);
  });
});
