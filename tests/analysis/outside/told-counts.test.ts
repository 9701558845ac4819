import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze";
import { knownByExternal } from "../../../src/analysis/outside/known-groups";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { outsideTable } from "../../../src/data/patterns/build-pattern-table";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { type DisclosureRule, disclosureRule } from "../../../src/survey/disclosure/disclosure";
import { quick } from "../../support/memory-surveys";
import { outcomesSurvey } from "../../support/outcomes-survey";

const yesNo = [{ code: 0 }, { code: 1 }];
const itemsOf = (ids: readonly string[]) =>
  ids.map((id) => ({ id, categories: yesNo, missing: [{ code: 9 }] }));

function read(csv: string, definition: Omit<MeasureDefinition, "id">) {
  const measure = parseMeasure({ id: "told", sensitive: true, ...definition });
  return readResponses(parseCsv(csv), measure, { groups: Object.keys(measure.groups), outside: true });
}

describe("norms of items that are answered with yes or no", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  /** So many people with each number of items, from none to all. */
  function numbered(numbers: readonly number[]) {
    const lines = numbers.flatMap((people, number) =>
      Array.from({ length: people }, (_, person) => {
        const step = number === 2 ? 1 + (Math.floor(person / 6) % 5) : 1;
        const yes = new Set<number>();
        for (let k = 0; yes.size < number; k++) yes.add(k < 2 ? (person + k * step) % 6 : (person + k) % 6);
        return [...ids.map((_, at) => Number(yes.has(at))), person % 2].join();
      }),
    );
    return read(`${ids.join()},sex\n${lines.join("\n")}`, {
      items: itemsOf(ids),
      groups: { sex: { column: "sex" } },
    });
  }
  const parts = ["prevalence", "norms"] as const;

  it("are of everybody, with every number however few people have it", () => {
    const survey = numbered([160, 130, 90, 70, 60, 3, 40]);
    const told = release(survey, { ...quick, parts });
    expect(told.risks?.distribution.map(({ n }) => n)).toEqual([160, 130, 90, 70, 60, 3, 40]);
    expect(told.norms[0]?.levels[0]?.reason).toBeNull();
  });

  it("are not told by a group in which an item's answers are hidden", () => {
    const survey = numbered([160, 130, 90, 70, 60, 30, 40]);
    const rare = survey.columns.map((column, item) =>
      item === 0 ? column.map((_, row) => Number(row % 180 === 0)) : column,
    );
    const told = release({ ...survey, columns: rare as typeof survey.columns }, { ...quick, parts });
    expect(told.norms[0]?.levels.map(({ group, reason }) => [group, reason])).toEqual([
      [null, null],
      ["sex", "hidden"],
      ["sex", "hidden"],
    ]);
  });

  it("are told where all numbers are", () => {
    const told = release(numbered([160, 130, 90, 70, 60, 30, 40]), { ...quick, parts });
    expect(told.risks?.distribution).toHaveLength(7);
    expect(told.norms[0]?.levels[0]?.rows).toHaveLength(7);
  });
});

it("means of an outcome with few values are of levels in which no few people have one that they tell", () => {
  for (const people of [150, 300]) {
    const survey = outcomesSurvey(people);
    const { outcomes } = release(survey, { ...quick, parts: ["prevalence", "outcomes"] });
    const levels = outcomes?.outcomes.find(({ id }) => id === "mood")?.byNumber?.levels ?? [];
    const mood = survey.external.find(({ item }) => item.id === "mood")?.values ?? [];
    const counts = levels.map(() => [0, 0, 0]);
    Array.from(mood).forEach((code, row) => {
      if (survey.columns.some((column) => column[row]! < 0)) return;
      const number = survey.columns.reduce((sum, column) => sum + column[row]!, 0);
      const level = counts[Math.min(number, levels.length - 1)];
      if (level !== undefined) level[code]!++;
    });
    expect(levels.length).toBeGreaterThan(0);
    expect(Math.min(...counts.flat())).toBeGreaterThanOrEqual(5);
  }
});

describe("answers about what was reported", () => {
  const random = createRandom(4);
  const lines = Array.from({ length: 400 }, (_, person) => {
    const yes = [0, 1, 2].map((k) => Number(random.uniform() < 0.5 - 0.1 * k));
    // Three who reported one thing left another out, and one who reported two the third.
    const own = person < 3 ? [1, 0, 9] : person === 3 ? [1, 1, 9] : yes;
    const friend = own.map((one) => (one === 1 ? Number(random.uniform() < 0.5) : ""));
    const help = person % 50 === 7 ? "" : Number(random.uniform() < 0.5);
    return [...own, ...friend, person % 2, help, person % 13].join();
  });
  const survey = read(`a,b,c,t1_a,t1_b,t1_c,sex,help,hours\n${lines.join("\n")}`, {
    items: itemsOf(["a", "b", "c"]),
    groups: { sex: { column: "sex" } },
    sets: { any: ["a", "b", "c"] },
    external: {
      help: { scale: "binary", role: "covariate" },
      hours: { scale: "continuous", role: "covariate" },
    },
    among: {
      told: { label: "Whom", columns: "t{answer}_{item}", answers: [{ code: 1, label: "Friend" }] },
    },
  });
  const parts = ["prevalence", "among"] as const;
  const told = release(survey, { ...quick, parts });
  const exact = analyze(survey, { ...quick, parts });

  it("tell how many lack a predictor: missing answers are not protected", () => {
    const [own] = told.predictors;
    const [known] = exact.predictors;
    // Every fiftieth of the 400 left help out.
    expect([known?.n, known?.complete?.n]).toEqual([400, 392]);
    expect([own?.n, own?.complete?.n]).toEqual([400, 392]);
  });
});

describe("a score of two items beside what few have with it", () => {
  // Of the 40 with both items 3 have the outcome.
  const cells: readonly (readonly [number, number, number])[] = [
    [0, 100, 60],
    [1, 60, 40],
    [2, 37, 3],
  ];
  const lines = cells.flatMap(([score, no, yes]) =>
    Array.from({ length: no + yes }, (_, person) => {
      const items = score === 1 ? [person % 2, 1 - (person % 2)] : [score / 2, score / 2];
      return [...items, Number(person >= no), person >= no ? "x" : "y"].join();
    }),
  );
  const survey = read(`a,b,ill,place\n${lines.join("\n")}`, {
    items: itemsOf(["a", "b"]),
    groups: { place: { column: "place" } },
    external: { ill: { scale: "binary", role: "outcome" } },
  });
  const parts = ["prevalence", "reliability", "outcomes", "validity"] as const;

  it("is not held against an outcome", () => {
    const own = (record: ReturnType<typeof analyze>) => record.outcomes?.outcomes[0]?.byScore;
    expect(own(analyze(survey, { ...quick, parts }))).not.toBeNull();
    expect(own(release(survey, { ...quick, parts }))).toBeNull();
  });

  it("is not compared between groups", () => {
    const table = outsideTable(survey, survey.external);
    const scale = { scale: "all", structure: null, items: ["a", "b"], alpha: null, alphaInterval: null };
    const variable = survey.measure.external.ill;
    if (variable === undefined) throw new Error("there is no variable");
    const by = (rule: DisclosureRule) => knownByExternal(table, scale, { external: "ill", variable, rule });
    expect(by(disclosureRule({ disclosure: "none", threshold: null })).g).not.toBeNull();
    expect(by(disclosureRule({ disclosure: "standard", threshold: null }))).toMatchObject({
      g: null,
      superiority: null,
      suppressed: "few people",
    });
  });
});

it("a structural model is not fitted where few have some answer together with a value from outside", () => {
  const { uniform } = createRandom(8);
  const lines = Array.from({ length: 300 }, (_, person) => {
    const trait = uniform() < 0.5 ? 0.25 : 0.75;
    const items = [0, 1, 2, 3].map(() => Number(uniform() < trait));
    const ill = Number(person < 60);
    // Three of the ill said yes to the first.
    return [ill === 1 ? Number(person < 3) : items[0], ...items.slice(1), ill].join();
  });
  const survey = read(`a,b,c,d,ill\n${lines.join("\n")}`, {
    items: itemsOf(["a", "b", "c", "d"]),
    structures: { one: { model: "F =~ a + b + c + d\nF ~ ill" } },
    external: { ill: { scale: "binary", role: "covariate" } },
  });
  const { structural, notFitted } = release(survey, { ...quick, parts: ["confirmatory"] });
  expect(structural).toEqual([]);
  expect(notFitted.map(({ code }) => code)).toContain("few-people");
});

it("a number of people has no more than four digits", () => {
  const lines = Array.from(
    { length: 300 },
    (_, person) => `${Number(person % 3 === 0)},${Number(person % 4 < 2)},${person % 2}`,
  );
  const survey = read(`a,b,side\n${lines.join("\n")}`, {
    items: itemsOf(["a", "b"]),
    groups: { side: { column: "side" } },
    populations: { side: { "0": 7_654_321, "1": 1_234_567 } },
    exposure: { side: { "0": 0.9, "1": 0.8 } },
  });
  const own = (record: ReturnType<typeof analyze>) => record.burden.map(({ estimate }) => estimate);
  const exact = own(analyze(survey, { ...quick, parts: ["prevalence"] }));
  const told = own(release(survey, { ...quick, parts: ["prevalence"] }));
  expect(exact[1]).toBeCloseTo((7_654_321 * 0.9) / 3, 6);
  expect(told).toEqual(exact.map((value) => Number(value?.toPrecision(4))));
});
