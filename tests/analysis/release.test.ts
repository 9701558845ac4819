import { describe, expect, it } from "vitest";
import { ANALYSIS, type Analysis } from "../../src/analysis/analysis";
import { analysisOf, analyze } from "../../src/analysis/analyze";
import { leftOutOfGroups } from "../../src/analysis/disclosure/hidden-answers";
import { releasedFigures as releasedPart } from "../../src/analysis/disclosure/released-figures";
import { partMemory } from "../../src/analysis/part-memory";
import { release } from "../../src/analysis/release";
import { type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

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
    const seen = leaves(releasedPart<Analysis>(more, ANALYSIS)).map(([path]) => path);
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

  it("is the whole analysis where the measure is not sensitive or nothing is to be hidden", () => {
    expect(plain(release(common, { ...shared, disclosure: "none" }))).toEqual(whole);
  });
});

describe("models of everybody", () => {
  it("have every item, however few chose it", () => {
    const { disclosure, correlation, cfa } = analysisOf(survey(300, 0.04), related);
    expect(disclosure.withheld).toEqual([]);
    expect(correlation.items).toEqual(IDS);
    for (const model of cfa) expect(model.items).toEqual(IDS);
  });

  it("leave out unsafe items where the file itself is a level", () => {
    const rare = survey(500, 0.01);
    const everyone = { ...rare, measure: { ...rare.measure, coverage: "everyone" as const } };
    const { disclosure, correlation, items, risks } = analysisOf(everyone, related);
    expect(disclosure).toMatchObject({ wholeFile: true, withheld: ["f"] });
    expect(correlation.items).toEqual(IDS.slice(0, -1));
    expect(items.at(-1)?.asked.map(({ count }) => count)).toEqual([null, null]);
    expect(items[0]?.asked.every(({ count }) => count !== null)).toBe(true);
    expect(risks).toBeNull();
  });
});

describe("models by a grouping", () => {
  const of = (...hidden: readonly (readonly [level: string, ...items: string[]])[]) => {
    const people = new Map([
      ["p", 100],
      ["q", 100],
      ["r", 800],
    ]);
    const inLevels = hidden.map(([level, ...items]) => ({ by: "place", level, items }));
    return leftOutOfGroups(["a", "b", "c", "d"], people, inLevels);
  };

  it("leave out the item or all levels where it is hidden, whichever costs fewer answers", () => {
    expect(of()).toEqual({ items: [], levels: [] });
    expect(of(["p", "a"], ["q", "a"])).toEqual({ items: ["a"], levels: [] });
    expect(of(["q", "a"], ["r", "a"])).toEqual({ items: ["a"], levels: [] });
    expect(of(["p", "a", "b", "c"], ["q", "a", "b", "c"]).items).toEqual(["a", "b", "c"]);
  });

  it("rest on no hidden answer, and say what they leave out", () => {
    const rare = survey(700, 0.02);
    const { dif, invariance, disclosure, prevalence } = analysisOf(rare, {
      ...choices,
      parts: ["prevalence", "invariance", "dif", "confirmatory"],
    });
    const hidden = prevalence.filter(({ suppressed, group }) => suppressed !== null && group === "place");
    expect(new Set(hidden.map(({ variable }) => variable))).toContain("f");
    expect(disclosure.groupModels.find(({ grouping }) => grouping === "place")?.items).toEqual(["f"]);
    const compared = [...dif, ...invariance].filter(({ group }) => group === "place");
    expect(compared.length).toBeGreaterThan(0);
    expect(JSON.stringify(compared)).not.toContain('"f"');
  });
});
