import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MADE_AND_ABILITIES } from "../../scripts/docs/known-abilities";
import { figuresText, names } from "../../scripts/docs/known-finding";
import { KNOWN_DATA } from "../../scripts/docs/known-measures";
import { knownDataPage } from "../../scripts/docs/known-page";
import { QUESTIONNAIRES } from "../../scripts/docs/known-questionnaires";
import { parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";
import type { Verdict } from "../../src/verdicts/verdict";

const findings = { ...MADE_AND_ABILITIES, ...QUESTIONNAIRES };

const dimensions = (low: number, high: number): Verdict => ({
  id: "dimensions",
  of: null,
  code: low === high ? "supported" : "partly",
  basis: "data",
  figures: { low, high },
  rule: "tests-and-empirical-kaiser",
  source: "auerswald2019",
});

describe("docs/known-data.md", () => {
  it("has every data set, and findings for each", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/known-data.md"), "utf8");
    for (const { id, title } of KNOWN_DATA) {
      expect(page).toContain(`## ${title}\n`);
      expect(findings[id]?.length).toBeGreaterThan(0);
    }
    expect(Object.keys(findings).sort()).toEqual(KNOWN_DATA.map(({ id }) => id).sort());
  });

  it("asks about structures and scales that the measures have", () => {
    for (const { id, measure } of KNOWN_DATA) {
      if (typeof measure === "string") continue;
      const declared = structuresOf(parseMeasure(measure));
      const scales = declared.flatMap((one) => one.factors.map((factor) => `${one.id}.${factor.id}`));
      const factors = declared.flatMap((one) => one.factors.map((factor) => factor.id));
      const groups = Object.keys(measure.groups ?? {});
      const compared = groups.flatMap((group) => [group, ...factors.map((factor) => `${group}.${factor}`)]);
      const all = [...declared.map((one) => one.id), ...scales, ...compared];
      for (const { of } of findings[id] ?? []) if (of !== undefined) expect(all).toContain(of);
    }
  });

  it("puts disagreements first, with why", () => {
    const finding = {
      question: "How many factors?",
      id: "dimensions" as const,
      literature: "Five.",
      judge: names(5),
      why: "The literature.",
    };
    const result = { title: "Data", people: 1000, items: 25, findings: [finding] };
    const page = (low: number, high: number): string =>
      knownDataPage([{ ...result, verdicts: [dimensions(low, high)] }], "R");
    expect(page(6, 9)).toContain(
      "- **Data: How many factors? The program: partly (6 to 9).** The literature.",
    );
    expect(page(5, 5)).toContain("| How many factors? | supported: 5 | Five. | yes |");
    expect(names(5)(dimensions(4, 5))).toBe("partly");
    expect(figuresText(dimensions(2, 3))).toBe("2 to 3");
  });
});
