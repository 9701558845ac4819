import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Answers from 1 to 4 of 120 people to related items; blank where an item was not asked. */
function draftOf(names: readonly string[], isAsked: (name: string, person: number) => boolean) {
  const random = createRandom(3);
  const rows = Array.from({ length: 120 }, (_, person) => {
    const level = random.integer(3);
    return names.map((name) => (isAsked(name, person) ? 1 + level + random.integer(2) : "")).join();
  });
  return draftMeasure(parseCsv([names.join(), ...rows].join("\n")), { id: "own", measure: "none" });
}
const modelsOf = ({ definition }: ReturnType<typeof draftOf>) =>
  Object.entries(definition.structures ?? {}).map(([id, { model }]) => [id, model]);

describe("scales that names do not tell", () => {
  const ENDS = ["Never", "Rarely", "Often", "Always"];
  const AGREE = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"];

  /** Two sets of three items, of one level or two. */
  function draftWith(
    names: readonly string[],
    sets: readonly (readonly (string | number)[])[],
    isOne = false,
  ) {
    const random = createRandom(7);
    const rows = Array.from({ length: 150 }, () => {
      const one = random.integer(3);
      const other = isOne ? one : random.integer(3);
      return names.map((_, at) => sets[at < 3 ? 0 : 1]?.[(at < 3 ? one : other) + random.integer(2)]).join();
    });
    return draftMeasure(parseCsv([names.map((name) => `"${name}"`).join(), ...rows].join("\n")), {
      measure: "none",
    });
  }
  const questions = ["Sad", "Tired", "Tense"].map((part) => `How often? [${part}]`);
  const statements = ["I rest", "I play", "I laugh"].map((part) => `Do you agree or not/nor? [${part}]`);

  it("are questions of which items are parts", () => {
    const draft = draftWith([...questions, ...statements], [ENDS, ENDS]);
    expect(modelsOf(draft)).toEqual([["named", "often =~ q1 + q2 + q3\nagree_not_nor =~ q4 + q5 + q6"]]);
    expect(draft.definition.structures?.named?.labels?.often).toBe("How often?");
    expect(draft.definition.items.map(({ label }) => label)).toContain("I rest");
    expect(draft.notes.join(" ")).toContain("Items of one question are the factors of a structure");
    expect(modelsOf(draftWith([...questions, ...statements], [ENDS, ENDS], true))).toEqual([]);
  });

  it("are sets of answers: other words, or evidently more of them", () => {
    const names = ["sad", "tired", "tense", "rest", "play", "laugh"];
    const worded = draftWith(names, [ENDS, AGREE]);
    expect(modelsOf(worded)).toEqual([
      ["named", "frequency =~ sad + tired + tense\nagreement =~ rest + play + laugh"],
    ]);
    expect(worded.notes.join(" ")).toContain("Items with the same response categories are the factors");
    expect(
      modelsOf(
        draftWith(names, [
          [1, 2, 3, 4],
          [0, 3, 6, 9],
        ]),
      ).map(([id]) => id),
    ).toEqual(["named"]);
    expect(
      modelsOf(
        draftWith(names, [
          [1, 2, 3, 4],
          [1, 2, 4, 5],
        ]),
      ),
    ).toEqual([]);
    expect(modelsOf(draftWith(names, [ENDS, AGREE], true))).toEqual([]);
  });

  it("have codes of their own where those of one name end elsewhere from one column on", () => {
    const names = ["v_1", "v_2", "v_3", "v_4", "v_5", "v_6"];
    const codes = (sets: readonly (readonly number[])[]) =>
      draftWith(names, sets).definition.items.map(({ categories = [] }) => categories.length);
    expect(
      codes([
        [1, 2, 4, 5],
        [1, 3, 5, 7],
      ]),
    ).toEqual([5, 5, 5, 7, 7, 7]);
    expect(
      codes([
        [1, 2, 4, 4],
        [1, 2, 4, 4],
      ]),
    ).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it("are the beginnings of names up to a separator", () => {
    const names = ["trust/police", "trust/courts", "trust/press", "food/worry", "food/less", "food/none"];
    expect(modelsOf(draftWith(names, [ENDS, ENDS]))[0]?.[1]).toMatch(/^trust =~ .*\nfood =~ /);
  });
});

describe("items that nobody answered together", () => {
  const names = ["t1", "t2", "t3", "s1", "s2", "s3", "g1", "g2", "g3"];
  const isAsked = (name: string, person: number): boolean =>
    name.startsWith("g") || name.startsWith(person % 2 === 0 ? "t" : "s");

  it("become scales of their own, and those that everybody was asked another", () => {
    const draft = draftOf(names, isAsked);
    expect(modelsOf(draft)).toEqual([
      ["t", "t =~ t1 + t2 + t3"],
      ["s", "s =~ s1 + s2 + s3"],
      ["g", "g =~ g1 + g2 + g3"],
    ]);
    expect(parseMeasure(draft.definition).items).toHaveLength(9);
    const note =
      "Nobody, or nearly nobody, answered these items together, so they became scales of their own (“structures”): t1 to t3 (3 items), s1 to s3 (3 items) and g1 to g3 (3 items). Check this.";
    expect([draft.notes.includes(note), draft.assumed.includes(note)]).toEqual([true, true]);
    expect(draft.notes.join(" ")).not.toContain("No structure is declared");
  });

  it("do so though single answers are missing, or one person answered all", () => {
    const some = (name: string, person: number): boolean =>
      person === 0 || (isAsked(name, person) && (person + name.charCodeAt(1)) % 11 !== 0);
    expect(modelsOf(draftOf(names, some)).map(([id]) => id)).toEqual(["t", "s", "g"]);
  });

  it("have names that are no item's", () => {
    const other = ["t", "s", "age", "x", "y", "z"].map((name) => `like_${name}`);
    const draft = draftOf(other, (name, person) => other.indexOf(name) < 3 === (person % 2 === 0));
    expect(modelsOf(draft).map(([id]) => id)).toEqual(["scale1", "scale2"]);
  });

  it("stay together where single items exclude each other, and where few answered either", () => {
    const single = draftOf(names, (name, person) =>
      name === "t1" ? person % 2 === 0 : name !== "s1" || person % 2 === 1,
    );
    expect(modelsOf(single)).toEqual([]);
    const few = draftOf(names, (name, person) =>
      name.startsWith("t") ? person < 12 : !name.startsWith("s") || person > 100,
    );
    expect(modelsOf(few)).toEqual([]);
  });

  it("do not exist where everybody left out others", () => {
    expect(modelsOf(draftOf(names, (name, person) => (person + name.charCodeAt(1)) % 3 !== 0))).toEqual([]);
  });
});

describe("scales that names of columns tell", () => {
  /** Answers from 1 to 5 of 200 people: items of the same letter rest on one level, or all on the same. */
  function draftBy(names: readonly string[], { isOne = false, high = [] as readonly string[] } = {}) {
    const random = createRandom(5);
    const rows = Array.from({ length: 200 }, () => {
      const levels = new Map<string, number>();
      return names.map((name) => {
        const key = isOne ? "" : name.charAt(0);
        const level = levels.get(key) ?? random.integer(4);
        levels.set(key, level);
        const answer = 1 + level + random.integer(2);
        return high.includes(name) ? 6 - answer : answer;
      });
    });
    const lines = rows.map((row) => row.join());
    return draftMeasure(parseCsv([names.join(), ...lines].join("\n")), { id: "own", measure: "none" });
  }
  const names = ["Work1", "Work2", "Work3", "Home_1", "Home_2", "Home_3", "Home_4"];

  it("are the factors of one structure, written as in the file", () => {
    const draft = draftBy(names);
    const model = "Work =~ Work1 + Work2 + Work3\nHome =~ Home_1 + Home_2 + Home_3 + Home_4";
    expect(draft.definition.structures).toEqual({
      named: { label: "Scales by the names of columns", model },
    });
    expect(parseMeasure(draft.definition).items).toHaveLength(7);
    const note =
      "Items whose names share a beginning are the factors of a structure (“structures”): Work1 to Work3 (3 items) and Home_1 to Home_4 (4 items). Check this.";
    expect([draft.notes.includes(note), draft.assumed.includes(note)]).toEqual([true, true]);
    expect(draft.notes.join(" ")).not.toContain("No structure is declared");
  });

  it("have their reversed items", () => {
    const { definition } = draftBy(names, { high: ["Home_2"] });
    expect(definition.items.flatMap(({ id, reverse }) => (reverse === true ? [id] : []))).toEqual(["Home_2"]);
    expect(Object.keys(definition.structures ?? {})).toEqual(["named"]);
  });

  it("are none where answers say that the items are one scale, or a name has two", () => {
    expect(draftBy(names, { isOne: true }).definition.structures).toBeUndefined();
    expect(draftBy(names.filter((name) => name !== "Work2")).definition.structures).toBeUndefined();
  });

  it("are seldom seen in one factor, and always in two that correlate .4", () => {
    /** Of 100 samples of 150 people with five items a name, how many have scales. */
    const found = (correlation: number): number => {
      const own = [..."ab"].flatMap((name) => [1, 2, 3, 4, 5].map((item) => `${name}x${item}`));
      const [shared, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
      const samples = Array.from({ length: 100 }, (_, sample) => {
        const random = createRandom(sample + 1);
        const rows = Array.from({ length: 150 }, () => {
          const general = random.normal();
          const factors = [0, 1].map(() => shared * general + rest * random.normal());
          return own.map((_, item) => {
            const response = 0.65 * factors[item < 5 ? 0 : 1]! + 0.76 * random.normal();
            return 1 + [-1.2, -0.4, 0.4, 1.2].filter((cut) => response > cut).length;
          });
        });
        const text = [own.join(), ...rows.map((row) => row.join())].join("\n");
        return draftMeasure(parseCsv(text), { id: "own", measure: "none" }).definition.structures;
      });
      return samples.filter((one) => one !== undefined).length;
    };
    expect(found(1)).toBeLessThanOrEqual(5);
    expect(found(0.4)).toBe(100);
  });
});
