import { describe, expect, it } from "vitest";
import type { DifItem, DifResult } from "../../../../src/irt/dif/dif-result";
import {
  difAnswer,
  difCaution,
  difIntroduction,
  difWords,
  farthestGroup,
} from "../../../../src/report/comparability/dif/dif-sentences";
import { exampleAnalysis } from "../../../support/example-analysis";

const analysis = exampleAnalysis();
const [first] = analysis.dif;

function answerTo(change: (result: DifResult) => Partial<DifResult>): ReturnType<typeof difAnswer> {
  if (first === undefined) throw new Error("the example compares groups");
  return difAnswer({ ...analysis, dif: [{ ...first, ...change(first) }] });
}

const verdicts = (verdict: DifItem["verdict"]) => (result: DifResult) => ({
  items: result.items.map((item) => ({ ...item, verdict })),
});

describe("difAnswer", () => {
  it("is yes, partly or no by the share of items that work differently", () => {
    expect(answerTo(verdicts("none"))?.verdict).toBe("yes");
    expect(answerTo(verdicts("negligible"))?.verdict).toBe("yes");
    expect(answerTo(verdicts("present"))?.verdict).toBe("no");
    const one = answerTo(({ items }) => ({
      items: items.map((item, k) => ({
        ...item,
        verdict: k === 0 ? ("present" as const) : ("none" as const),
      })),
    }));
    expect(one?.verdict).toBe("partly");
    expect(answerTo(verdicts("cannot be tested"))?.verdict).toBe("neutral");
  });

  it("says where it depends on the anchors which items differ", () => {
    const settled = (own: boolean) => () => ({ purification: { rounds: 3, settled: own } });
    expect(answerTo(settled(false))?.answer).toContain("is uncertain");
    expect(answerTo(settled(true))?.answer).not.toContain("is uncertain");
  });
});

describe("difWords", () => {
  const group = { group: "first", a: 1, d: [0], signedArea: 0, unsignedArea: 0, logOdds: 0 };
  const item = (own: Partial<DifItem["groups"][number]>): DifItem => ({
    id: "a",
    likelihoodRatio: { difference: 20, df: 2, p: 0.001, adjustedP: 0.01 },
    anchor: false,
    logistic: null,
    mantelHaenszel: null,
    groups: [group, { ...group, group: "other", ...own }],
    verdict: "present",
    problem: null,
  });

  it("tells the direction in percentage points and odds", () => {
    const lower = item({ signedArea: -0.08, unsignedArea: 0.08, logOdds: Math.log(0.5) });
    expect(difWords(lower)).toBe(
      "Works differently, in “other”: at the same level answers are lower than in “first”, by 8.0 percentage points on average (odds ratio 0.50).",
    );
    expect(farthestGroup(lower)?.group).toBe("other");
  });

  it("tells curves that cross", () => {
    const words = difWords(item({ signedArea: 0.01, unsignedArea: 0.08, logOdds: 0.1 }));
    expect(words).toContain("higher at some levels and lower at others");
  });

  it("takes no shown group for the first where that one is hidden", () => {
    const [, far] = item({ signedArea: 0.14, unsignedArea: 0.14, logOdds: Math.log(1.6) }).groups;
    const hidden = { ...item({}), groups: [{ ...group, unsignedArea: 0.01 }, ...(far ? [far] : [])] };
    expect(difWords(hidden)).toBe(
      "Works differently, most of all in “other”: at the same level answers are higher than in a group whose figures are hidden, by 14.0 percentage points on average (odds ratio 1.60).",
    );
    expect(farthestGroup({ ...hidden, groups: hidden.groups.slice(0, 1) })?.group).toBe("first");
  });

  it("blames no shown group where only a hidden one passes the limits", () => {
    const small = item({ signedArea: 0.02, unsignedArea: 0.02, logOdds: 0.1 });
    const words = "Works differently, in a group whose figures are hidden.";
    expect(difWords(small)).toBe(words);
    expect(difWords({ ...small, groups: small.groups.slice(0, 1) })).toBe(words);
  });
});

describe("difIntroduction and difCaution", () => {
  it("speak of yes where every item is answered so, and of reporting where they are about experiences", () => {
    const told = (own: typeof analysis): string => `${difIntroduction(own)} ${difCaution(own)}`;
    expect(told(analysis)).toMatch(/answer yes.*less reporting/);
    const items = analysis.items.map((item) => ({ ...item, categories: ["1", "2", "3"] }));
    expect(told({ ...analysis, items })).not.toMatch(/answer yes/);
    const { measure } = analysis;
    expect(told({ ...analysis, measure: { ...measure, about: null } })).not.toMatch(/reporting/);
  });
});
