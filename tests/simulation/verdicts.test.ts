import { describe, expect, it } from "vitest";
import { classesStudy } from "../../scripts/verdicts/classes";
import { missingAnswers } from "../../scripts/verdicts/missing-answers";

describe("the study of missing answers", () => {
  it("finds intervals of imputed shares that hold the population's, those of known answers that don't", () => {
    const { table } = missingAnswers({ samples: 24, seed: 11 });
    const coverage = (treatment: string, rows: readonly (readonly string[])[]): number => {
      const at = table.header.indexOf(`${treatment}: error`) + 1;
      return rows.reduce((sum, row) => sum + Number.parseFloat(row[at]!), 0) / rows.length;
    };
    const sets = table.rows.filter(([, of]) => of?.startsWith("any"));
    expect(table.rows).toHaveLength(8);
    expect(coverage("imputed", table.rows)).toBeGreaterThan(90);
    expect(coverage("known", sets)).toBeLessThan(40);
    expect(coverage("complete", sets)).toBeLessThan(85);
  });
});

describe("the study of latent classes", () => {
  it("calls one dimension severity, clearly crossing classes kinds, and two dimensions neither", () => {
    const { table } = classesStudy({ samples: 10, seed: 5 });
    const right = (truth: RegExp, code: string): string[] =>
      table.rows
        .filter(([name]) => truth.test(name ?? ""))
        .map((row) => row[table.header.indexOf(`${code} %`)] ?? "");
    expect(new Set(right(/^one normal dimension/, "severity"))).toEqual(new Set(["100.0 ± 0.0"]));
    expect(new Set(right(/clearly$/, "kinds"))).toEqual(new Set(["100.0 ± 0.0"]));
    expect(new Set(right(/two fitted beside$/, "dimensions"))).toEqual(new Set(["100.0 ± 0.0"]));
  });
});
