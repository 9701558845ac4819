import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

interface Answers {
  /** Share of an item's own variance that its answers in all blocks have in common. */
  readonly own?: number;
  readonly people?: number;
  /** Which blocks somebody answers. */
  readonly isAsked?: (person: number, block: number) => boolean;
  readonly isReversed?: (item: number) => boolean;
}

/** Answers from 1 to 5 to blocks of as many items, one factor in each. */
function draftOf(
  blocks: readonly (readonly string[])[],
  { own = 0, people = 200, isAsked = () => true, isReversed = () => false }: Answers = {},
) {
  const random = createRandom(5);
  const normal = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5;
  const rows = Array.from({ length: people }, (_, person) => {
    const level = normal();
    const kept = (blocks[0] ?? []).map(normal);
    return blocks.flatMap((names, block) => {
      const score = 0.8 * level + 0.6 * normal();
      return names.map((_, item) => {
        const error = Math.sqrt(own) * (kept[item] ?? 0) + Math.sqrt(1 - own) * normal();
        const answer = (isReversed(item) ? -1 : 1) * 0.7 * score + 0.7 * error;
        return isAsked(person, block)
          ? 1 + Math.floor(Math.min(0.99, Math.max(0, answer / 3 + 0.5)) * 5)
          : "";
      });
    });
  });
  const csv = [blocks.flat().join(), ...rows.map((row) => row.join())].join("\n");
  const { definition, notes } = draftMeasure(parseCsv(csv), { id: "own", measure: "none" });
  return { definition, notes, ids: definition.items.map(({ id }) => id), repeat: definition.repeat };
}

const named = (parts: readonly string[], name: (part: string, item: number) => string, items = 5) =>
  parts.map((part) => Array.from({ length: items }, (_, item) => name(part, item + 1)));
const before = (part: string, item: number): string => `${part}_anx${item}`;
const after = (part: string, item: number): string => `anx${item}_${part}`;

describe("items on several occasions, by words", () => {
  it.each([
    ["pre", "post", "fu"],
    ["pre", "post", "followup"],
    ["pre", "post", "follow_up"],
    ["bl", "fu", "fu2"],
    ["baseline", "6months", "12months"],
    ["base", "month6", "month12"],
    ["day1", "day2", "day14"],
    ["T0", "T1", "FU"],
    ["vor", "nach", "kat"],
    ["vorher", "nachher", "katamnese"],
    ["antes", "después", "seguimiento"],
    ["avant", "après", "suivi"],
    ["antes", "depois", "acompanhamento"],
    ["m0", "m6", "m12"],
    ["w0", "w4", "w8"],
    ["2019", "2020", "2021"],
    ["2019q3", "2019q4", "2020q1"],
    ["start", "end"],
  ])("%s, %s, %s are one scale", (...parts) => {
    const own = parts.filter((part) => typeof part === "string");
    for (const name of [before, after]) {
      // A name that begins with a number is a question's.
      if (name === before && /^\d/.test(own[1] ?? "")) continue;
      const blocks = named(own, name);
      const { ids, repeat } = draftOf(blocks);
      const [first = [], ...others] = blocks;
      expect(ids).toEqual(first);
      expect(repeat).toEqual({
        kind: "occasion",
        columns: Object.fromEntries(first.map((id, item) => [id, others.map((block) => block[item])])),
      });
    }
  });

  it("are in the order of the words, whatever the order of the columns", () => {
    const { ids, repeat } = draftOf(named(["12months", "baseline", "6months"], after));
    expect([ids[0], repeat?.columns?.anx1_baseline]).toEqual([
      "anx1_baseline",
      ["anx1_6months", "anx1_12months"],
    ]);
  });

  it("are repeated at the occasions that all of them have", () => {
    const [pre = [], post = [], late = []] = named(["pre", "post", "fu"], before);
    const { repeat } = draftOf([pre, post.slice(1), late]);
    expect([repeat?.columns?.pre_anx1, repeat?.columns?.pre_anx2]).toEqual([["fu_anx1"], ["fu_anx2"]]);
  });

  it("may be missing in some of the years, and be called by words", () => {
    const items = ["trust", "fair", "help", "safe"];
    const [first = [], second = [], third = []] = ["2019", "2020", "2021"].map((year) =>
      items.map((item) => `${item}_${year}`),
    );
    const { ids, repeat } = draftOf([first.slice(1), second.slice(0, -1), third]);
    expect(ids).toEqual(["fair_2019", "help_2019", "safe_2019"]);
    expect(repeat?.columns).toEqual({
      fair_2019: ["fair_2021"],
      help_2019: ["help_2021"],
      safe_2019: ["safe_2021"],
    });
    expect(draftOf([first.slice(0, 2), second.slice(0, 2)]).ids).toEqual(["trust_2019", "fair_2019"]);
    const sections = named(
      ["2019", "2020"],
      (year, item) => `${item > 2 ? "health" : "work"}_${year}_q${item}`,
    );
    expect(draftOf(sections).ids).toEqual(sections[0]);
  });

  it("are of other people where nobody answered in both years", () => {
    const isAsked = (person: number, block: number): boolean => person % 2 === block;
    const { ids, repeat } = draftOf(named(["2019", "2020"], after), { isAsked });
    expect([ids.length, repeat]).toEqual([10, undefined]);
  });

  it("have their reverse-worded items found", () => {
    const { definition } = draftOf(named(["2019", "2020"], after), { isReversed: (item) => item === 2 });
    expect(definition.items.flatMap(({ id, reverse }) => (reverse ? [id] : []))).toEqual(["anx3_2019"]);
  });
});

describe("items answered by several raters", () => {
  it("are one scale where they are named", () => {
    const { ids, repeat } = draftOf(named(["self", "partner", "parent"], before));
    expect(ids).toEqual(["self_anx1", "self_anx2", "self_anx3", "self_anx4", "self_anx5"]);
    expect([repeat?.kind, repeat?.columns?.self_anx1]).toEqual(["rater", ["partner_anx1", "parent_anx1"]]);
  });

  it("may be different items where these are only numbered", () => {
    const blocks = named(["mother", "father"], (part, item) => `${part}_${item}`);
    expect(draftOf(blocks, { own: 0.5 }).repeat).toBeUndefined();
    const questions = named(["mother", "father"], (part, item) => `${part}_q${item}`);
    expect(draftOf(questions).repeat).toBeUndefined();
    expect(draftOf(questions, { own: 0.5 }).repeat?.kind).toBe("rater");
  });

  it("are other people's items where nobody answered both", () => {
    const { ids, repeat, definition } = draftOf(named(["teacher", "parent"], before), {
      isAsked: (person, block) => person % 2 === block,
    });
    expect([ids.length, repeat]).toEqual([10, undefined]);
    expect(Object.keys(definition.structures ?? {})).toEqual(["teacher_anx", "parent_anx"]);
  });
});

describe("blocks that are called alike", () => {
  const blocks = named(["A", "B"], before);

  it("are repeats where the answers say so, too", () => {
    const { ids, repeat, notes } = draftOf(blocks, { own: 0.5 });
    expect([ids, repeat?.columns?.A_anx1]).toEqual([blocks[0], ["B_anx1"]]);
    expect(notes.join(" ")).toContain("5 columns repeat items, such as B_anx1.");
    expect(notes.join(" ")).toContain("another occasion, since the answers look like it");
  });

  it("stay as they are otherwise, which a note says", () => {
    const { ids, repeat, notes } = draftOf(blocks);
    expect([ids, repeat]).toEqual([blocks.flat(), undefined]);
    expect(notes.join(" ")).toContain("A_anx1 and B_anx1 differ in one part of their names.");
    expect(draftOf(blocks, { own: 0.5, people: 25 }).repeat).toBeUndefined();
  });

  it.each([
    ["letters and numbers", named(["A", "C", "E"], (part, item) => `${part}${item}`)],
    ["subscales with numbered items", named(["ext", "neu"], (part, item) => `${part}_${item}`)],
    ["numbered items before subscales", named(["ext", "neu", "agr"], (part, item) => `i${item}_${part}`)],
    ["subscales with v1 to v5", named(["ext", "neu", "agr"], (part, item) => `${part}_v${item}`)],
    ["a matrix of questions", named(["Q1", "Q2"], (part, item) => `${part}_${item}`)],
    ["a matrix with names", named(["Q1", "Q2"], (part, item) => `${part}_${"abcde"[item - 1]}like`)],
    ["other subscales", named(["work_sat", "work_stress"], (part, item) => `${part}${item}`)],
    ["items by scale", named(["ext", "agr", "con"], (part, item) => `${"abcde"[item - 1]}x_${part}`)],
  ])("%s are no repeats, even where the answers might say so", (_, columns) => {
    const { ids, repeat, notes } = draftOf(columns, { own: 0.5 });
    expect([ids, repeat]).toEqual([columns.flat(), undefined]);
    expect(notes.join(" ")).not.toContain("differ in one part");
  });
});

describe("times after the item's number", () => {
  it("are read in y1t1 and y1t2, also of numbers with decimals", () => {
    const random = createRandom(9);
    const names = ["y1t1", "y2t1", "y3t1", "y1t2", "y2t2", "y3t2"];
    const rows = Array.from({ length: 100 }, () => {
      const level = random.normal();
      return names.map(() => (level + random.normal()).toFixed(4)).join();
    });
    const { definition } = draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
    expect(definition.items.map(({ id }) => id)).toEqual(["y1t1", "y2t1", "y3t1"]);
    expect(definition.repeat?.columns).toEqual({ y1t1: ["y1t2"], y2t1: ["y2t2"], y3t1: ["y3t2"] });
  });
});

describe("questions that names say were asked at a later occasion only", () => {
  const before = [1, 2, 3, 4].map((item) => `pre_q${item}`);
  const after = [1, 2, 3, 4].map((item) => `post_q${item}`);

  it("are outside the first occasion's scale", () => {
    const { definition, ids, repeat } = draftOf([before, [...after, "post_q5", "post_q6"]]);
    expect(ids).toEqual(before);
    expect(Object.keys(definition.external ?? {})).toEqual(["post_q5", "post_q6"]);
    expect(repeat?.columns?.pre_q4).toEqual(["post_q4"]);
    // Asked from the second of three occasions on.
    const waves = [1, 2, 3].map((wave) => before.map((_, item) => `q${item + 1}_t${wave}`));
    const { ids: first } = draftOf(
      waves.map((names, at) => (at === 0 ? names : [...names, `q9_t${at + 1}`])),
    );
    expect(first).toEqual(waves[0]);
  });

  it("stay items where they are more than the repeated ones", () => {
    const { ids } = draftOf([
      before.slice(0, 2),
      [...after.slice(0, 2), ...["s1", "s2", "s3"].map((s) => `post_${s}`)],
    ]);
    expect(ids).toContain("post_s1");
  });
});
