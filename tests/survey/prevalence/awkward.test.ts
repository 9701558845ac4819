import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const yesNo = [{ code: 0 }, { code: 1 }];
const two = parseMeasure({
  id: "two",
  items: ["a", "b"].map((id) => ({
    id,
    categories: yesNo,
    contexts: { online: { columns: [`${id}_net`, `${id}_game`] } },
  })),
  sets: { any: ["a", "b"] },
  groups: { sex: { column: "sex" } },
  weight: { column: "w", type: "frequency" },
});
const HEADER = "a,b,a_net,a_game,b_net,b_game,sex,w\n";

function prevalenceOf(text: string) {
  const responses = readResponses(parseCsv(HEADER + text), two, { groups: ["sex"], contexts: true });
  return analysisOf(responses, { parts: ["prevalence", "comparison"], disclosure: "none" });
}

describe("prevalence of awkward answers", () => {
  const rows =
    "1,0,1,,,,boy,2.5\n1,1,0,0,,1,girl,1.5\n0,0,,,,,boy,3.25\n0,1,,,0,,girl,.75\n0,0,,,,,girl,4\n1,,,,,,boy,2\n";
  const record = prevalenceOf(rows);
  const find = (variable: string, context: string | null, missing: string) =>
    record.prevalence.find(
      (one) =>
        one.variable === variable && one.context === context && one.missing === missing && one.group === null,
    );

  it("counts a context as yes, no or unknown by its columns, and only where the item is yes", () => {
    // a: yes for 6; online yes 2.5, no 1.5, unknown (both columns blank) 2.
    expect(find("a", null, "known")?.estimate).toBeCloseTo(6 / 14, 12);
    expect(find("a", "online", "known")?.estimate).toBeCloseTo(2.5 / 12, 12);
    expect(find("a", "online", "as-no")?.estimate).toBeCloseTo(2.5 / 14, 12);
    // b: yes for 2.25; one blank beside a 1 is yes, beside a 0 unknown.
    expect(find("b", "online", "known")?.estimate).toBeCloseTo(1.5 / (12 - 0.75), 12);
    expect(find("any", null, "known")?.estimate).toBeCloseTo(6.75 / 14, 12);
  });

  it("takes frequency weights that are not whole in every mode of disclosure control", () => {
    for (const disclosure of ["standard", "none"] as const) {
      const responses = readResponses(parseCsv(HEADER + rows.repeat(20)), two, {
        groups: ["sex"],
        contexts: true,
      });
      const { prevalence } = analysisOf(responses, { parts: ["prevalence"], disclosure });
      expect(prevalence.length).toBeGreaterThan(0);
      expect(
        prevalence.every(({ suppressed, estimate }) => (suppressed === null) === (estimate !== null)),
      ).toBe(true);
    }
  });

  it("has null and no interval for a group where nobody says yes, never a number that is none", () => {
    const text = "0,0,,,,,boy,30\n1,0,1,0,,,girl,20\n0,1,,,1,0,girl,20\n";
    const { prevalence, contrasts } = prevalenceOf(text);
    const boys = prevalence.find(
      ({ variable, level, context, missing }) =>
        variable === "any" && level === "boy" && context === null && missing === "known",
    );
    expect(boys).toMatchObject({ estimate: 0, low: null, high: null });
    expect(JSON.stringify([prevalence, contrasts])).not.toMatch(/NaN|Infinity/);
  });

  it("names row, column and value of a context that cannot be read", () => {
    const error = thrownBy(() => prevalenceOf(rows.replace("1,0,1,", "1,0,maybe,")));
    expect(error).toMatchObject({ code: "unknown-code" });
    expect(error.message).toMatch(/row 2, column "a_net": "maybe" is not a code/);
  });

  it("leaves a context out by name where a column is lacking", () => {
    const text = "a,b,a_net,a_game,b_net,sex,w\n1,0,1,0,,boy,20\n0,1,,,1,girl,20\n0,0,,,,boy,20\n";
    const responses = readResponses(parseCsv(text), two, { contexts: true });
    expect(responses.warnings).toContainEqual(
      expect.objectContaining({ code: "context-left-out", message: expect.stringContaining("“b_game”") }),
    );
  });
});
