import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInMeasures, measureById } from "../../src/measures/built-in";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { structuresOf } from "../../src/measures/structure";
import { thrownBy } from "../support/error";

const published = (file: string): string[][] =>
  readFileSync(new URL(`../../data/published/${file}`, import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));

describe("the built-in measures", () => {
  it("are found by their id", () => {
    expect(measureById("disrupting-harm")).toBe(disruptingHarm);
    expect(builtInMeasures).toContain(disruptingHarm);
    expect(thrownBy(() => measureById("disrupting")).hint).toContain("disrupting-harm");
  });
});

describe("disrupting-harm", () => {
  it("has the items of the source's Table 1 in its order, g being G4c and h G4b", () => {
    expect(disruptingHarm.items.map(({ id, column }) => `${id} ${column}`)).toEqual([
      "a G1a",
      "b G1c",
      "c G3b",
      "d G3c",
      "e G3d",
      "f G4a",
      "g G4c",
      "h G4b",
      "i G4d",
    ]);
    expect(disruptingHarm.items[6]?.wording).toBe("Someone shared sexual images of me without my consent.");
    expect(disruptingHarm.items[7]?.wording).toContain("to meet them in person");
  });

  it("declares just the answer codes that the published counts have", () => {
    const [header = [], ...rows] = published("item-code-counts-weighted.csv");
    const codeColumn = header.indexOf("code");
    const itemColumn = header.indexOf("column");
    expect(codeColumn).toBeGreaterThanOrEqual(0);
    expect(itemColumn).toBeGreaterThanOrEqual(0);
    for (const { column, categories, missing } of disruptingHarm.items) {
      const codes = rows.filter((row) => row[itemColumn] === column).map((row) => Number(row[codeColumn]));
      const declared = [...categories, ...missing].map(({ code }) => code);
      expect(declared).toEqual([...new Set(codes)].sort((a, b) => a - b));
    }
  });

  it("labels the countries as the published list does", () => {
    const [, ...rows] = published("countries.csv");
    expect(disruptingHarm.groups.country?.labels).toEqual(
      Object.fromEntries(rows.map(([name, code]) => [code, name])),
    );
  });

  it("has the two-factor and the three-factor structure", () => {
    const shape = structuresOf(disruptingHarm).map(({ id, factors }) => [
      id,
      factors.map((factor) => `${factor.label}: ${factor.items.join("")}`),
    ]);
    expect(shape).toEqual([
      ["two-factor", ["Risk of sexual exploitation: fghi", "Risk of sexual harassment and abuse: abcde"]],
      [
        "three-factor",
        ["Risk of sexual exploitation: fghi", "Risk of sexual harassment: ab", "Risk of sexual abuse: cde"],
      ],
    ]);
  });

  it("has a column for each context of each item, online being social media and games", () => {
    for (const { column, contexts } of disruptingHarm.items) {
      expect(contexts).toEqual({
        online: { columns: [`G8_2_${column}`, `G8_5_${column}`], yes: [1] },
        in_person: { columns: [`G8_1_${column}`], yes: [1] },
        other: { columns: [`G8_6_${column}`], yes: [1] },
      });
    }
  });

  it("puts every item into each classification, as our reading, with a source", () => {
    expect(disruptingHarm.classifications.map(({ id }) => id)).toEqual(["4cs", "childlight", "icvac"]);
    for (const { places, source } of disruptingHarm.classifications) {
      expect(Object.keys(places)).toEqual([..."abcdefghi"]);
      expect(Object.values(places).every(({ reading }) => reading)).toBe(true);
      expect(source).toMatch(/\(20\d\d\)/);
    }
  });
});
