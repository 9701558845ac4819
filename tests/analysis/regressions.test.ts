/** Errors that reports of known data once had, on answers with the published correlations or simulated alike. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { cholesky } from "../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../src/numeric/random/random";
import { apaChapters } from "../../src/report/apa/apa";
import { reportAnswers, reportSummary } from "../../src/report/build-report";
import { analyzed } from "../support/analyzed-rows";

interface Moments {
  readonly n: number;
  readonly names: readonly string[];
  readonly r: readonly (readonly number[])[];
}
const stored = readFileSync(new URL("../reference/known-moments.json", import.meta.url), "utf8");
const known: Readonly<Record<"holzinger" | "democracy", Moments>> = JSON.parse(stored);

/** Normal answers of so many people with exactly these correlations. */
function answersWith({ n, names, r }: Moments): number[][] {
  const { normal } = createRandom(7);
  const drawn = names.map(() => Array.from({ length: n }, normal));
  // Gram-Schmidt: columns without correlations, then with those wanted.
  const bases: number[][] = [];
  for (const column of [Array.from({ length: n }, () => 1), ...drawn]) {
    const left = bases.reduce((rest, base) => {
      const dot = rest.reduce((sum, value, i) => sum + value * base[i]!, 0);
      return rest.map((value, i) => value - dot * base[i]!);
    }, column);
    const length = Math.hypot(...left);
    bases.push(left.map((value) => value / length));
  }
  const factor = cholesky(r.map((row) => [...row]))!;
  return Array.from({ length: n }, (_, i) =>
    factor.map(
      (row) => Math.sqrt(n) * row.reduce((sum, value, k) => sum + value * (bases[k + 1]?.[i] ?? 0), 0),
    ),
  );
}

const ofKnown = (name: keyof typeof known, structures: Record<string, string>): Analysis =>
  analyzed(known[name].names, answersWith(known[name]), {
    structures,
    parts: ["exploratory", "reliability", "confirmatory"],
  });
const codeOf = ({ cfa }: Analysis, id: string) => cfa.find(({ structure }) => structure === id)?.verdict.code;
const answer = (analysis: Analysis, asked: RegExp) =>
  reportAnswers(analysis).find(({ question }) => asked.test(question))?.answer;
const line = (analysis: Analysis, asked: string) =>
  reportSummary(analysis).lines.find(({ question }) => question === asked);

describe("Industrialization and democracy (Bollen 1989)", () => {
  const analysis = ofKnown("democracy", {
    one: "f =~ y1 + y2 + y3 + y4 + y5 + y6 + y7 + y8 + x1 + x2 + x3",
    three: "d60 =~ y1 + y2 + y3 + y4\nd65 =~ y5 + y6 + y7 + y8\nind =~ x1 + x2 + x3",
  });

  it("does not call an RMSEA of .26 a close fit, nor prefers it to one of .10", () => {
    expect(codeOf(analysis, "one")).toBe("does-not-fit");
    expect(codeOf(analysis, "three")).not.toBe("does-not-fit");
    expect(analysis.workingModel?.structure).toBe("three");
  });

  it("lists the numbers of factors that count, and gives the reason for the recommended one", () => {
    expect(answer(analysis, /How many dimensions/)).toMatch(/is two; two or three are plausible\.$/);
    expect(JSON.stringify(apaChapters(analysis))).toContain(
      "proper solution that replicated in random halves",
    );
  });

  it("recommends no number without an admissible solution", () => {
    const { recommended, candidates } = analysis.retention!;
    expect(candidates.find(({ factors }) => factors === recommended)?.admissible).toBe(true);
  });
});

describe("Holzinger and Swineford's nine tests", () => {
  const analysis = ofKnown("holzinger", {
    three: "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9",
    one: "g =~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9",
    second:
      "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9\ng =~ visual + textual + speed",
  });

  it("recommends three factors, not four with a Heywood case", () => {
    expect(analysis.retention?.recommended).toBe(3);
    expect(analysis.retention?.candidates.find(({ factors }) => factors === 4)?.admissible).not.toBe(true);
  });

  it("scores the tests of the working model: .63 to .89, not one scale of .63", () => {
    expect(line(analysis, "Reliable for what?")).toMatchObject({
      word: "Ranking people, 1 of 3 scales",
      verdict: "partly",
      detail: expect.stringMatching(
        /^Omega \.6\d to \.8\d; adequate for ranking people on “textual”\. The model of all items is of doubtful fit$/,
      ),
    });
  });

  it("names a correlation of factors as the closest, no loading on a general one", () => {
    expect(line(analysis, "How many dimensions?")?.detail).toMatch(/two closest factors correlate \.4\d \[/);
  });

  it("gives a model no worse verdict than one that is nested in it, and names where it misfits", () => {
    expect(codeOf(analysis, "second")).toBe(codeOf(analysis, "three"));
    expect(answer(analysis, /Do items group as declared/)).toMatch(/x9 also measures visual \(\.38\)/);
  });
});

it("marks reversed items, whose means are shown as asked", () => {
  const categories = [0, 1, 2, 3].map((code) => ({ code, label: `answer ${code}` }));
  const ids = ["calm", "nervous", "tense"];
  const items = ids.map((id) => ({ id, reverse: id === "nervous", categories }));
  const measure = parseMeasure({ id: "mood", sensitive: false, items });
  const text = [
    ids.join(),
    ..."0,0,1\n1,0,2\n2,1,1\n1,0,0\n3,1,2"
      .split("\n")
      .flatMap((row) => Array.from({ length: 12 }, () => row)),
  ];
  const responses = readResponses(parseCsv(text.join("\n")), measure);
  const found = analyze(responses, { parts: ["reliability"], replicates: 20 });
  expect(answer(found, /./)).toBeDefined();
  expect(
    reportAnswers(found)
      .map((one) => one.answer)
      .join(" "),
  ).toMatch(/nervous.{0,3} \(R\)/);
});

describe("three factors, one item on two of them, one harder in a group", () => {
  const { normal } = createRandom(11);
  const names = Array.from({ length: 12 }, (_, j) => `q${j + 1}`);
  const rows = Array.from({ length: 600 }, (_, i) => {
    const common = Math.sqrt(0.3) * normal();
    const traits = [0, 1, 2].map(() => common + Math.sqrt(0.7) * normal());
    return names.map((_, j) => {
      const cross = j === 11 ? 0.4 * traits[0]! : 0;
      const harder = j === 5 && i % 2 === 1 ? -0.6 : 0;
      return 0.7 * traits[Math.floor(j / 4)]! + cross + harder + 0.7 * normal();
    });
  });
  const analysis = analyzed(names, rows, {
    group: true,
    structures: {
      one: `g =~ ${names.join(" + ")}`,
      three: "f1 =~ q1 + q2 + q3 + q4\nf2 =~ q5 + q6 + q7 + q8\nf3 =~ q9 + q10 + q11 + q12",
    },
    parts: ["exploratory", "reliability", "confirmatory", "invariance", "dif", "validity"],
  });

  it("compares groups under the working model, not under the first structure declared", () => {
    expect(codeOf(analysis, "one")).toBe("does-not-fit");
    expect(analysis.workingModel?.base ?? analysis.workingModel?.structure).toBe("three");
    const [ladder] = analysis.invariance;
    expect(ladder?.structure).toBe(analysis.workingModel?.structure);
    expect(new Set(ladder?.partial?.releases.map(({ lhs, rhs, op }) => (op === "~1" ? lhs : rhs)))).toEqual(
      new Set(["q6"]),
    );
    expect(analysis.dif.every(({ structure }) => structure === ladder?.structure)).toBe(true);
  });

  it("says with its verdict where the declared structure misfits", () => {
    const misfit = analysis.cfa.find(({ structure }) => structure === "three")?.localMisfit;
    expect(misfit?.parameters.map(({ lhs, rhs }) => `${lhs} ${rhs}`)).toEqual(["f1 q12"]);
  });

  it("rates no structure sufficient in COSMIN's table that is rejected elsewhere", () => {
    const structural = analysis.validity?.properties.find(({ property }) => property === "structural");
    expect(structural?.of).toBe(analysis.workingModel?.base ?? analysis.workingModel?.structure);
    expect(structural?.rating === "+" && codeOf(analysis, structural.of ?? "") === "does-not-fit").toBe(
      false,
    );
  });
});
