import { describe, expect, it } from "vitest";
import { latentRegression } from "../../../src/factor/cfa/latent-regression";
import { createRandom } from "../../../src/numeric/random/random";
import { mixedTable, numbersOf, reference, tableOfSet } from "../conditional/reference";

const { models } = reference;
const pupils = numbersOf("pupils");
const table = tableOfSet("pupils");
const measured = "visual =~ v1 + v2 + v3\ntextual =~ v4 + v5 + v6\nspeed =~ v7 + v8 + v9";
const visual = "visual =~ v1 + v2 + v3";
const listwise = { missing: "listwise" } as const;

describe("latentRegression", () => {
  const both = latentRegression(table, measured, { covariates: ["girl", "age"], ...listwise });

  it("is lavaan's standardized MIMIC model", () => {
    const theirs = models.three;
    expect(both.effects.map(({ factor, covariate }) => `${factor} ~ ${covariate}`)).toEqual(
      ["visual", "textual", "speed"].flatMap((factor) => [`${factor} ~ girl`, `${factor} ~ age`]),
    );
    for (const { factor, covariate, est, se, std, interval } of both.effects) {
      const at = theirs?.rows.indexOf(`${factor} ~ ${covariate}`) ?? -1;
      expect(est).toBeCloseTo(theirs?.est[at] ?? 0, 6);
      expect(se).toBeCloseTo(theirs?.se[at] ?? 0, 6);
      expect(std).toBeCloseTo(theirs?.std[at] ?? 0, 6);
      expect(((interval?.[1] ?? 0) - (interval?.[0] ?? 0)) / 2 / 1.959964).toBeCloseTo(
        theirs?.stdSe[at] ?? 0,
        6,
      );
    }
    const left = theirs?.std[theirs.rows.indexOf("speed ~~ speed")] ?? 0;
    expect(both.explained[2]?.share).toBeCloseTo(1 - left, 6);
    expect([both.estimator, both.n]).toEqual(["WLSMV", 301]);
  });

  it("of one covariate is a correlation, whatever its direction and unit, within its interval", () => {
    const [one] = latentRegression(table, visual, { covariates: ["age"], ...listwise }).effects;
    const turned = mixedTable({ ...pupils, age: (pupils.age ?? []).map((age) => 100 - 12 * age) });
    const [other] = latentRegression(turned, visual, { covariates: ["age"], ...listwise }).effects;
    expect(other?.std).toBeCloseTo(-(one?.std ?? 0), 7);
    expect(other?.interval?.[0]).toBeCloseTo(-(one?.interval?.[1] ?? 0), 6);
  });

  it("is of the factor that items go with, where the search ends at its mirror image", () => {
    const random = createRandom(5);
    const people = Array.from({ length: 300 }, () => random.normal());
    const answers = [..."abcdefgh"].map((_, item) =>
      people.map((own, at) => {
        const trait = item < 4 ? own : 0.5 * own + 0.9 * (people[299 - at] ?? 0);
        return [-1, 0, 1, 2].filter((limit) => trait + random.normal() > limit).length;
      }),
    );
    const [a = [], b = [], c = [], d = [], e = [], f = [], g = [], h = []] = answers;
    // What goes with the answers themselves goes with their factor more than with each.
    const x = e.map(
      (own, at) => own + (f[at] ?? 0) + (g[at] ?? 0) + (h[at] ?? 0) + 1.6 * random.normal() + 0.125,
    );
    const model = "one =~ a + b + c + d\nother =~ e + f + g + h";
    const asked = { covariates: ["x"], ...listwise };
    const [, effect] = latentRegression(mixedTable({ a, b, c, d, e, f, g, h, x }), model, asked).effects;
    expect(effect?.std).toBeGreaterThan(0.9);
    expect(effect?.est).toBeGreaterThan(0);
    expect(effect?.interval?.[1]).toBeGreaterThan(effect?.std ?? 1);
  });

  it("is of continuous items too", () => {
    const columns = numbersOf("made");
    const numbers = mixedTable({
      ...columns,
      ...Object.fromEntries(["u1", "u2", "u4"].map((id) => [id, (columns[id] ?? []).map((x) => x + 0.25)])),
    });
    const result = latentRegression(numbers, "f =~ u1 + u2 + u4 + c1", { covariates: ["x2"], ...listwise });
    expect(result.estimator).toBe("MLR");
    expect(result.effects[0]?.std).toBeGreaterThan(0);
  });

  it("heeds clusters: wider, and by t", () => {
    const cluster = Int32Array.from({ length: table.rows }, (_, row) => row % 12);
    const inClusters = { ...table, stratum: null, cluster };
    const result = latentRegression(inClusters, visual, { covariates: ["girl", "age"], ...listwise });
    const [one] = latentRegression(table, visual, { covariates: ["girl", "age"], ...listwise }).effects;
    const [other] = result.effects;
    expect(Math.abs((other?.std ?? 9) - (one?.std ?? 0))).toBeLessThan(0.1);
    expect(other?.se).not.toBeCloseTo(one?.se ?? 0, 4);
  });

  it("refuses covariates that are none", () => {
    const refused = (covariates: string[]) => () =>
      latentRegression(table, measured, { covariates, ...listwise });
    expect(refused([])).toThrow("no covariates");
    expect(refused(["v1"])).toThrow("item of the model itself");
    expect(refused(["nothing"])).toThrow('no item "nothing"');
  });

  it("tells a fit that is no answer, without numbers", () => {
    const few = Object.fromEntries(
      Object.entries(pupils).map(([id, values]) => [
        id,
        values.slice(0, 40).map((x) => (id === "age" ? x : Math.min(x, 1))),
      ]),
    );
    let said = "";
    try {
      const result = latentRegression(mixedTable(few), visual, {
        covariates: ["girl", "age"],
        ...listwise,
      });
      said = result.effects.length > 0 ? "numbers" : (result.warnings.at(-1)?.code ?? "");
      expect(result.effects.every(({ est }) => Number.isFinite(est))).toBe(true);
    } catch (error) {
      said = String((error as { code?: string }).code);
    }
    expect(said).not.toBe("");
  });
});
