import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { unfittedSentences } from "../../../src/report/confirmatory/structure-answer";
import { reliabilityTable } from "../../../src/report/reliability/reliability-table";

const IDS = ["q1", "q2", "q3", "q4", "q5", "q6"];

/** Answers of 300 people to two traits' items, those named being answered 0 by all; constant items are dropped. */
function analyzed(constant: readonly string[], structures: Record<string, { model: string }>) {
  const random = createRandom(3);
  const lines = Array.from({ length: 300 }, () => {
    const traits = [random.normal(), random.normal()];
    return IDS.map((id, j) => {
      const value = 0.8 * traits[j < 3 ? 0 : 1]! + 0.6 * random.normal();
      return constant.includes(id) ? 0 : Math.min(2, Math.max(0, Math.round(value + 1)));
    }).join(",");
  });
  const categories = [0, 1, 2].map((code) => ({ code }));
  const measure = parseMeasure({ id: "m", items: IDS.map((id) => ({ id, categories })), structures });
  const responses = readResponses(parseCsv([IDS.join(","), ...lines].join("\n")), measure);
  return analyze(responses, {
    constantItems: "drop",
    replicates: 20,
    parts: ["exploratory", "splitHalf", "reliability"],
  });
}

const two = { two: { model: "f =~ q1 + q2 + q3\ng =~ q4 + q5 + q6" } };

describe("declared structures after items were dropped", () => {
  it("are not examined where a factor has no item left", () => {
    const { structures, splitHalf, reliability } = analyzed(["q4", "q5", "q6"], two);
    expect(structures).toEqual([
      {
        structure: "two",
        label: "two",
        factors: [],
        crossLoadings: [],
        hitRate: null,
        verdict: "not examined",
        reasons: [{ code: "no-items", of: null, factors: ["g"] }],
      },
    ]);
    expect(splitHalf.map(({ factors }) => factors)).toEqual([1]);
    expect(reliability.map(({ scale }) => scale)).toEqual(["all", "f"]);
  });

  it("name the items that they lost and are not called reproduced", () => {
    const [match] = analyzed(["q6"], two).structures;
    expect(match?.verdict).toBe("partly reproduced");
    expect(match?.hitRate).toBeCloseTo(5 / 6, 12);
    expect(match?.reasons).toContainEqual({ code: "items-absent", of: null, items: ["q6"] });
    expect(analyzed([], two).structures[0]?.verdict).toBe("reproduced");
  });

  it("are neither examined nor scales where a rotation decides which items a factor has", () => {
    const block = `efa("b")*f + efa("b")*g =~ ${IDS.join(" + ")}`;
    const explored = analyzed([], { block: { model: block } });
    expect(explored.structures[0]).toMatchObject({
      factors: [],
      hitRate: null,
      verdict: "not examined",
      reasons: [{ code: "explored", of: null, factors: ["f", "g"] }],
    });
    expect(explored.reliability.map(({ scale }) => scale)).toEqual(["all"]);
    expect(unfittedSentences(explored)).toEqual([
      "A rotation decides which items f and g of “block” have. So they are no scales, and are not compared with exploratory solutions.",
    ]);
    expect(reliabilityTable(explored)?.notes.join(" ")).toContain("f and g are missing here");
    const alone = analyzed([], { one: { model: `efa("b")*f =~ ${IDS.join(" + ")}` } });
    expect(alone.reliability.map(({ scale }) => scale)).toEqual(["all", "f"]);
    expect(alone.structures[0]?.factors).toHaveLength(1);
  });

  it("are not examined where no solution has so many factors", () => {
    const four = { four: { model: "a =~ q1\nb =~ q2\nc =~ q3\nd =~ q4 + q5 + q6" } };
    expect(analyzed([], four).structures[0]).toMatchObject({
      verdict: "not examined",
      reasons: [{ code: "no-solution", of: null, factors: 4 }],
    });
  });

  it("of one factor hear the rules for the number of factors", () => {
    const one = { one: { model: `f =~ ${IDS.slice(0, 3).join(" + ")}` } };
    expect(analyzed(["q4", "q5", "q6"], one).structures[0]?.verdict).toBe("reproduced");
    expect(analyzed([], one).structures[0]?.verdict).not.toBe("reproduced");
  });
});
