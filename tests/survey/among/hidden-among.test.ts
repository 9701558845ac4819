import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { amongTable } from "../../../src/survey/among/among-answers";
import { countedQuestions, estimateAmong } from "../../../src/survey/among/estimate-among";
import { disclosureRules } from "../../../src/survey/disclosure/disclosure";
import { prevalenceMargins } from "../../../src/survey/prevalence/prevalence";
import { yesTable } from "../../../src/survey/prevalence/yes-table";

const RULE = disclosureRules.standard;
const CODES = [1, 2, 3, 4, 5];
const ITEMS = ["a", "b"];

const definition: MeasureDefinition = {
  id: "two",
  items: ITEMS.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
  groups: { place: { column: "place" }, sex: { column: "sex" } },
  release: { crossed: [] },
  sets: { any: ITEMS },
  among: {
    told: {
      label: "Whom they told",
      columns: "t{answer}_{item}",
      answers: [
        { code: 1, label: "No one" },
        { code: 2, label: "Friend", group: "near" },
        { code: 3, label: "Sibling", group: "near" },
        { code: 4, label: "Police", group: "far" },
        { code: 5, label: "Helpline", group: "far" },
      ],
      groups: { near: "Near", far: "Far" },
      none: 1,
    },
    why: {
      label: "Why no one",
      columns: "w{answer}_{item}",
      answers: [
        { code: 1, label: "Did not know whom" },
        { code: 2, label: "Not serious" },
      ],
      within: { among: "told", answer: 1 },
    },
  },
};

/** A survey in which some answers are rare and some places small. */
function survey(seed: number, people: number): string {
  const random = createRandom(seed);
  const rates = [0.4, 0.5, 0.2, 0.03, 0.06];
  const lines = Array.from({ length: people }, () => {
    const place = ["north", "south", "east", "west"][Math.min(3, Math.floor(random.uniform() * 4.4))];
    const sex = random.uniform() < 0.02 ? "" : random.uniform() < 0.5 ? "boy" : "girl";
    const cells = ITEMS.flatMap(() => {
      const yes = random.uniform() < 0.35;
      const ticks = rates.map((rate) => Number(random.uniform() < rate));
      const told = yes
        ? ticks.map((tick, at) => (at > 0 && ticks[0] === 1 ? 0 : tick))
        : ["", "", "", "", ""];
      const why =
        yes && ticks[0] === 1 ? [0.5, 0.04].map((rate) => Number(random.uniform() < rate)) : ["", ""];
      return [Number(yes), ...told, ...why];
    });
    return [place, sex, ...cells].join(",");
  });
  const names = ITEMS.flatMap((id) => [id, ...CODES.map((code) => `t${code}_${id}`), `w1_${id}`, `w2_${id}`]);
  return [["place", "sex", ...names].join(","), ...lines].join("\n");
}

function questionsOf(csv: string, rule = RULE, json: MeasureDefinition = definition) {
  const measure = parseMeasure(json);
  const groups = Object.keys(measure.groups);
  const responses = readResponses(parseCsv(csv), measure, {
    groups,
    contexts: true,
    outside: true,
  });
  const mode = rule.leastCount === 0 ? "none" : "standard";
  const { plan, options } = prevalenceMargins(yesTable(responses), measure, {
    crossed: [...measure.release.crossed],
    disclosure: mode,
  });
  const choices = { plan, hidden: options.hidden, rule, groups };
  const counted = countedQuestions(responses, choices);
  return { counted, statistics: counted.map((question) => estimateAmong(question, choices)) };
}

describe("what is hidden of the answers to a question", () => {
  const surveys = [
    [1, 300],
    [2, 500],
    [4, 150],
  ] as const;

  it.each(surveys)(
    "keeps every hidden count apart from what is shown (seed %i, %i people)",
    (seed, people) => {
      const { counted } = questionsOf(survey(seed, people));
      const tables = counted.flatMap(({ people: one, experiences }) => [one ?? [], experiences ?? []].flat());
      expect(tables).toHaveLength(3);
      for (const { hidden } of tables) {
        expect(hidden.unprotected).toEqual([]);
        expect(hidden.budget.givenUp).toEqual([]);
        if (hidden.narrowest !== null) expect(hidden.narrowest).toBeGreaterThanOrEqual(RULE.leastCount);
      }
    },
  );

  it.each(surveys)("leaves no small count to subtraction (seed %i, %i people)", (seed, people) => {
    const { counted } = questionsOf(survey(seed, people));
    for (const { people: table } of counted) {
      if (table === null) continue;
      for (const { key, margins } of table.variables) {
        const [all, ...groups] = margins;
        if (all === undefined || table.hidden.reason(key, [], 0) !== null) continue;
        for (const { of, counts, n } of groups) {
          const shown = counts.map((_, at) => table.hidden.reason(key, of, at) === null);
          counts.forEach((count, at) => {
            if (!shown[at]) return;
            expect(count === 0 || count >= RULE.leastCount).toBe(true);
            expect(n[at]! - count === 0 || n[at]! - count >= RULE.leastCount).toBe(true);
          });
          const rest = counts.reduce((sum, count, at) => sum + (shown[at] ? 0 : count), 0);
          const left =
            (all.counts[0] ?? 0) - counts.reduce((sum, count, at) => sum + (shown[at] ? count : 0), 0);
          const hidden = shown.filter((is) => !is).length;
          // One hidden level alone, without people of unknown level, would be the difference.
          if (hidden === 1 && rest === left) expect(rest === 0 || rest >= RULE.leastCount).toBe(true);
        }
      }
    }
  });

  it("says the same of exclusive groups and of what they make together", () => {
    const { counted } = questionsOf(survey(2, 500));
    const [told] = counted;
    const reason = (key: string, of: readonly string[], level: number) =>
      told?.people?.hidden.reason(key, of, level) ?? null;
    const margins = told?.people?.variables[0]?.margins ?? [];
    for (const { of, counts } of margins) {
      counts.forEach((_, level) => {
        expect(reason("none", of, level)).toBe(reason("any", of, level));
        const parts = ["any", "only:near", "only:far", "several"].filter(
          (key) => reason(key, of, level) === null,
        );
        // Three of the four make the other.
        expect(parts).not.toHaveLength(3);
      });
    }
  });
});

describe("shares of answers", () => {
  const csv = [
    "place,sex,a,t1_a,t2_a,t4_a,b,t1_b,t2_b",
    "n,boy,1,1,0,,1,0,1",
    "n,girl,1,0,1,,0,,",
    "n,boy,1,,,,0,,",
    "s,girl,0,,,,0,,",
  ].join("\n");

  it("tell ticking no one for something from having told nobody", () => {
    const { statistics } = questionsOf(csv, disclosureRules.none);
    const share = (key: string) =>
      statistics[0]?.people.find((one) => one.key === key && one.group === null)?.estimate;
    expect(share("1")).toBeCloseTo(1 / 3, 12);
    expect(share("any")).toBeCloseTo(2 / 3, 12);
    expect(share("none")).toBeCloseTo(1 / 3, 12);
    const [all] = statistics[0]?.experiences.filter(({ key, item }) => key === "1" && item === null) ?? [];
    expect(all).toMatchObject({ n: 4, estimate: 0.25 });
  });

  it("are none where nobody reported anything, and there are no columns", () => {
    const none = csv.replace(/^n,(boy|girl),1/gm, "n,$1,0").replace(/,1,0,1$/m, ",0,,");
    const { statistics } = questionsOf(none, disclosureRules.none);
    expect(statistics[0]?.people[0]).toMatchObject({ n: 0, estimate: null, se: null });
    expect(questionsOf("place,sex,a,b\nn,boy,1,0\n").statistics).toEqual([]);
  });

  it("of a question that was asked once are of people alone", () => {
    const json = {
      ...definition,
      among: { once: { label: "Told", columns: "q{answer}", answers: [{ code: 1, label: "Friend" }] } },
    };
    const { statistics } = questionsOf(
      "place,sex,a,b,q1\nn,boy,1,0,1\nn,girl,0,1,0\ns,boy,0,0,\n",
      disclosureRules.none,
      json,
    );
    expect(statistics[0]).toMatchObject({ once: true, experiences: [] });
    expect(statistics[0]?.people[0]).toMatchObject({ key: "1", n: 2, estimate: 0.5 });
  });
});

it("people's answers are told by two groupings crossed, with no cell that the margins give away", () => {
  const { statistics } = questionsOf(survey(2, 500), RULE, {
    ...definition,
    release: { crossed: ["place x sex"] },
  });
  const crossed = statistics[0]?.people.filter(({ group }) => group === "place x sex") ?? [];
  expect(new Set(crossed.map(({ level }) => level)).size).toBe(8);
  const of = (group: string, key: string) =>
    statistics[0]?.people.filter((one) => one.group === group && one.key === key) ?? [];
  for (const key of new Set(crossed.map((one) => one.key)))
    for (const { level, suppressed } of of("place", key)) {
      const hidden = of("place x sex", key).filter(
        (one) => one.suppressed !== null && one.level?.startsWith(`${level}, `),
      );
      if (suppressed === null) expect(hidden.length).not.toBe(1);
    }
});

describe("odd answers", () => {
  const read = (csv: string) =>
    readResponses(parseCsv(csv), parseMeasure(definition), { contexts: true, outside: true });

  it("leave out what nobody answered, and an answer without a column", () => {
    const blank = read("place,sex,a,t1_a,t2_a,b\nn,boy,1,,,1\nn,girl,0,,,1\n");
    expect(blank.warnings.map(({ code }) => code)).toContain("among-blank");
    expect(amongTable(blank, "told")).toBeNull();
    const some = amongTable(read("place,sex,a,t2_a,b\nn,boy,1,1,1\nn,girl,0,,1\n"), "told");
    expect(some?.question.answers.map(({ code }) => code)).toEqual([2]);
  });

  it("warn of no one beside somebody", () => {
    const { warnings } = read("place,sex,a,t1_a,t2_a,b\nn,boy,1,1,1,1\nn,girl,0,,,1\n");
    expect(warnings.map(({ code }) => code)).toContain("among-contradiction");
  });
});

describe("experiences by another question", () => {
  const json: MeasureDefinition = {
    ...definition,
    among: {
      told: {
        label: "Whom they told",
        columns: "t{answer}_{item}",
        answers: [
          { code: 1, label: "No one" },
          { code: 2, label: "Friend" },
        ],
        none: 1,
        by: "who",
      },
      who: {
        label: "Who did it",
        columns: "w{answer}_{item}",
        answers: [
          { code: 1, label: "Family", group: "near" },
          { code: 2, label: "A stranger", group: "far" },
        ],
        groups: { near: "Near", far: "Far" },
      },
    },
  };
  const header = "place,sex,a,t1_a,t2_a,w1_a,w2_a,b,t1_b,t2_b,w1_b,w2_b";

  it("count where one group was given alone, several or none", () => {
    const csv = [
      header,
      "n,boy,1,0,1,1,0,1,1,0,0,1",
      "n,girl,1,0,1,0,1,0,,,,",
      "s,boy,1,1,0,1,1,0,,,,",
      "s,girl,0,,,,,1,0,1,,",
    ].join("\n");
    const { statistics } = questionsOf(csv, disclosureRules.none, json);
    const [told, who] = statistics;
    expect(told?.by).toBe("Who did it");
    const any = told?.experiencesBy.filter(({ key }) => key === "any");
    expect(any?.map(({ level, n, estimate }) => [level, n, estimate])).toEqual([
      ["No answer", 1, 1],
      ["Near only", 1, 1],
      ["Far only", 2, 0.5],
      ["Several", 1, 0],
    ]);
    expect(who).toMatchObject({ by: null, experiencesBy: [] });
  });

  it("are hidden such that the others do not tell them", () => {
    const random = createRandom(6);
    const lines = Array.from({ length: 300 }, () => {
      const cells = ITEMS.flatMap(() => {
        const told = random.uniform() < 0.3;
        const near = random.uniform() < 0.04;
        return random.uniform() < 0.5
          ? [1, Number(!told), Number(told), Number(near), Number(!near)]
          : [0, "", "", "", ""];
      });
      return ["n", "boy", ...cells].join(",");
    });
    const [told] = questionsOf([header, ...lines].join("\n"), RULE, json).statistics;
    const hidden = told?.experiencesBy.filter(({ key, suppressed }) => key === "any" && suppressed !== null);
    expect(hidden?.length).toBeGreaterThan(1);
  });
});
