import { describe, expect, it } from "vitest";
import { ANALYSIS, type Analysis } from "../../src/analysis/analysis";
import { analysisOf, analyze } from "../../src/analysis/analyze";
import { releasedFigures as releasedPart } from "../../src/analysis/disclosure/released-figures";
import { comparableLevels, type HiddenInLevel } from "../../src/analysis/disclosure/withheld-levels";
import { partMemory } from "../../src/analysis/part-memory";
import { release } from "../../src/analysis/release";
import { type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { disclosureRules } from "../../src/survey/disclosure/disclosure";

const IDS = ["a", "b", "c", "d", "e", "f"];
const measure = parseMeasure({
  id: "six",
  sensitive: true,
  items: IDS.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }], missing: [{ code: 9 }] })),
  sets: { any: IDS },
  structures: { two: { model: "f1 =~ a + b + c\nf2 =~ d + e + f" } },
  groups: { sex: { column: "sex" }, place: { column: "place" } },
});

/** Six items, of which the last may be rare; people of two sexes and three places. */
function survey(people: number, last: number, exchanged = false): Responses {
  const { uniform } = createRandom(7);
  const lines = Array.from({ length: people }, () => {
    const trait = uniform() < 0.5 ? 0.2 : 0.75;
    const answers = IDS.map((id) =>
      uniform() < 0.01 ? 9 : Number(uniform() < (id === "f" ? last : 1) * trait),
    );
    return [...answers, uniform() < 0.5 ? "boy" : "girl", Math.floor(uniform() * 3)].join(",");
  });
  // The last item's answers of the first half of people and of the second, the other way round.
  const half = lines.length / 2;
  const lastOf = (line = ""): string => line.split(",")[IDS.length - 1] ?? "";
  const others = lines.map((line, k) => {
    const cells = line.split(",");
    cells[IDS.length - 1] = lastOf(lines[(k + half) % lines.length]);
    return cells.join(",");
  });
  if (exchanged) lines.splice(0, lines.length, ...others);
  return readResponses(parseCsv(`${IDS.join(",")},sex,place\n${lines.join("\n")}`), measure, {
    groups: ["sex", "place"],
  });
}

const choices = { replicates: 20, bootstrap: 20, rotationStarts: 2 };
/** Those parts alone that relate items. */
const related = {
  ...choices,
  parts: ["exploratory", "splitHalf", "reliability", "confirmatory", "irt"] as const,
};
const plain = (analysis: Analysis): Analysis => JSON.parse(JSON.stringify(analysis));

/** Every leaf with its path, places in lists left out. */
function leaves(value: unknown, path = ""): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((element) => leaves(element, path));
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, own]) => leaves(own, `${path}.${key}`));
}

describe("release(responses, options)", () => {
  const common = survey(500, 1);
  // What several of these analyses have in common is computed once; part-memory.test.ts shows that it is the same.
  const shared = { ...choices, memory: partMemory() };
  const released = plain(release(common, shared));
  const whole = plain(analyze(common, shared));

  it("has the keys of the whole analysis, all declared", () => {
    expect(Object.keys(released)).toEqual(Object.keys(whole));
    expect(Object.keys(ANALYSIS).sort()).toEqual(Object.keys(whole).sort());
    const paths = ({ disclosure, ...rest }: Analysis) => new Set(leaves(rest).map(([path]) => path));
    const known = paths(whole);
    expect([...paths(released)].filter((path) => !known.has(path))).toEqual([]);
  });

  it("leaves out what is not declared", () => {
    const more = { ...released, secret: 1, data: { ...released.data, secret: 2 } };
    const seen = leaves(releasedPart<Analysis>(more, ANALYSIS, 1)).map(([path]) => path);
    expect(seen.some((path) => path.includes("secret"))).toBe(false);
  });

  it("shows no more than three decimals, of small errors three digits", () => {
    const exact = /^\.(settings|measure|disclosure)\b/;
    for (const [path, value] of leaves(released)) {
      if (typeof value !== "number" || exact.test(path)) continue;
      const digits = value.toPrecision(17).replace(/^-?0?\.?0*/, "");
      const isShort = Number(value.toFixed(3)) === value || Number(value.toPrecision(3)) === value;
      expect({ path, value, digits, isShort }).toMatchObject({ isShort: true });
    }
  });

  it("tells in strict mode no count but multiples of five", () => {
    const strict = plain(release(common, { ...shared, disclosure: "strict" }));
    const counts = leaves(strict).filter(([path]) =>
      /\.(n|pairN|count|counts\.[^.]+|rows|nComplete)$/.test(path),
    );
    expect(counts.length).toBeGreaterThan(50);
    for (const [path, value] of counts) expect({ path, rest: Number(value) % 5 }).toEqual({ path, rest: 0 });
    const words = strict.correlation.warnings.map(({ message }) => message).join(" ");
    expect(words).not.toMatch(/[0-9]{3}/);
  });

  it("is the whole analysis where the measure is not sensitive or nothing is to be hidden", () => {
    expect(plain(release(common, { ...shared, disclosure: "none" }))).toEqual(whole);
  });
});

describe("items that few chose together with another", () => {
  const rare = survey(300, 0.04);
  const { disclosure, correlation, cfa, irt, reliability, structures } = analysisOf(rare, related);

  it("stay out of everything that relates items, and are named", () => {
    expect(disclosure.withheld).toEqual(["f"]);
    const others = IDS.slice(0, -1);
    expect(correlation.items).toEqual(others);
    expect(Object.keys(correlation.thresholds)).toEqual(others);
    for (const model of cfa) expect(model.items).toEqual(others);
    for (const model of irt) expect(model.items.map(({ id }) => id)).toEqual(others);
    expect(reliability.flatMap(({ items }) => items)).not.toContain("f");
    expect(structures[0]?.factors.flatMap(({ items }) => items)).not.toContain("f");
  });

  it("leave a structure without them", () => {
    expect(cfa.map(({ structure, model }) => [structure, model])).toContainEqual([
      "two",
      "f1 =~ a\nf1 =~ b\nf1 =~ c\nf2 =~ d\nf2 =~ e",
    ]);
  });

  it("are in the whole analysis", () => {
    expect(analyze(rare, { ...choices, parts: ["exploratory"] }).correlation.items).toEqual(IDS);
  });
});

describe("models", () => {
  it("do not depend on the answers to an item that is withheld", () => {
    const rare = survey(300, 0.04);
    const models = (responses: Responses) => {
      const { correlation, retention, efa, reliability, cfa, irt, splitHalf, esem } = analysisOf(
        responses,
        related,
      );
      return plain({ correlation, retention, efa, reliability, cfa, irt, splitHalf, esem } as Analysis);
    };
    expect(models(survey(300, 0.04, true))).toEqual(models(rare));
  });
});

describe("groups of whom few gave two answers together", () => {
  /** Two items by three groups: in each, people with neither, the second, the first and both. */
  function groups(...cells: readonly (readonly number[])[]) {
    const rows = cells.flatMap((people, group) => {
      const answers = [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const;
      return people.flatMap((n, at) =>
        Array.from({ length: n }, () => [`g${group}`, ...(answers[at] ?? [])] as const),
      );
    });
    return fromAnswers({
      items: { a: rows.map(([, a]) => a ?? null), b: rows.map(([, , b]) => b ?? null) },
      groups: { place: rows.map(([group]) => group) },
    });
  }
  const leftOut = (table: ReturnType<typeof groups>, hidden: readonly HiddenInLevel[] = []) =>
    comparableLevels(table, "place", {
      hidden,
      missing: "pairwise",
      rule: disclosureRules.standard,
    }).leftOut.map(({ label }) => label);
  const common = [50, 20, 20, 30];

  it("are compared where none tells", () => {
    expect(leftOut(groups(common, common, common))).toEqual([]);
  });

  it("leave two at a time, lest everybody's table give the one away", () => {
    expect(leftOut(groups(common, [50, 9, 9, 3], common, [40, 20, 20, 20]))).toEqual(["g1", "g3"]);
    expect(leftOut(groups(common, [50, 9, 9, 3], [50, 9, 9, 12], common))).toEqual(["g1", "g2"]);
  });

  it("leave where an answer is hidden", () => {
    const hidden = [{ by: "place", level: "g0", items: ["a"] }];
    expect(leftOut(groups(common, common, common), hidden)).toEqual(["g0"]);
  });

  it("are not compared where fewer than two are left", () => {
    expect(() => leftOut(groups(common, [50, 9, 9, 3]))).toThrow(/not compared/);
  });
});
