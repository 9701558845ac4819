import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv/csv";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { describeFile } from "../../src/project/describe-file";
import { buildDescriptionReport } from "../../src/report/description/description-report";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import { describeCorrelations, describeDifferences } from "../../src/validity/describe-numbers";

/** Sex, height and weight of 40 invented people. */
const PEOPLE =
  "f167,71 m173,67 f171,74 m181,59 f176,62 m182,67 f156,51 m176,65 f178,76 m189,66 f169,57 m177,64 f168,61 m177,73 f165,74 m178,65 f173,61 m177,75 f164,56 m175,78 f176,60 m178,79 f174,56 m186,94 f169,63 m175,66 f174,63 m183,82 f159,57 m186,76 f166,61 m184,72 f160,46 m167,62 f171,70 m174,64 f163,59 m184,70 f162,49 m173,65"
    .split(" ")
    .map((person) => ({
      sex: person.charAt(0),
      height: Number(person.slice(1, 4)),
      weight: Number(person.slice(5)),
    }));

const table = fromAnswers({
  items: {
    height: PEOPLE.map(({ height }) => height),
    weight: PEOPLE.map(({ weight }) => weight),
    age: PEOPLE.map(() => 30),
  },
  scale: "continuous",
  groups: { sex: PEOPLE.map(({ sex }) => sex) },
});
const numbers = ["height", "weight", "age"].map(
  (id) => ({ id, column: id, kind: "number", isGrouping: false }) as const,
);
const sex = { id: "sex", column: "sex", kind: "binary", isGrouping: true } as const;

describe("columns of numbers", () => {
  it("are correlated, but for those without variation", () => {
    const found = describeCorrelations(table, numbers);
    expect(found).toHaveLength(1);
    const [pair] = found;
    // R: cor.test(height, weight)
    expect(pair).toMatchObject({ one: "height", other: "weight", n: 40 });
    expect(pair?.r).toBeCloseTo(0.641611456932, 11);
    expect([pair?.low, pair?.high].map((end) => end?.toFixed(9))).toEqual(["0.412559546", "0.794354739"]);
    expect(pair?.p).toBeCloseTo(8.13585977319e-6, 15);
    expect(pair?.adjustedP).toBe(pair?.p);
  });

  it("are compared by groups, strongest first, with probabilities by Holm", () => {
    const [height, weight, ...others] = describeDifferences(table, numbers, [sex]);
    expect(others).toEqual([]);
    // R: oneway.test(height ~ sex), summary(lm(height ~ sex))$r.squared
    expect(height).toMatchObject({ column: "height", by: "sex", n: 40, test: { kind: "welch", df1: 1 } });
    expect(height?.etaSquared).toBeCloseTo(0.468913826999, 11);
    expect(height?.test?.f).toBeCloseTo(33.5514768258, 9);
    expect(height?.test?.df2).toBeCloseTo(37.4768792722, 9);
    expect(height?.p).toBeCloseTo(1.14919270959e-6, 15);
    expect(height?.levels.map(({ mean }) => mean?.toFixed(2))).toEqual(["168.05", "178.75"]);
    expect(height?.adjustedP).toBeCloseTo(2 * (height?.p ?? 0), 15);
    expect(weight?.column).toBe("weight");
  });

  it("are among the associations of the report, where the strongest of all kinds leads", () => {
    const csv = [
      "sex,height,weight",
      ...PEOPLE.map((one) => [one.sex, one.height + 0.5, one.weight + 0.5].join()),
    ];
    const description = describeFile(parseCsv(csv.join("\n"), { file: "own.csv" }));
    const report = buildDescriptionReport(description, null);
    expect(report.summary.lines[1]).toMatchObject({
      word: "Strongest: height by sex.",
      detail: "Eta squared is .47, adjusted p < .001; 3 of 3 pairs of columns are associated.",
    });
    const markdown = reportToMarkdown(report);
    expect(markdown).toContain("f 168.55; m 179.25");
    expect(markdown).toContain("Numbers were correlated by Pearson’s coefficient");
  });

  it("are weighted, with the design's tests, where the file has weights and clusters", () => {
    const csv = [
      "sex,height,weight_kg,psu,sampling_weight",
      ...PEOPLE.map((one, k) =>
        [one.sex, one.height + 0.5, one.weight + 0.5, Math.floor(k / 4), 1 + (k % 3) / 2].join(),
      ),
    ];
    const { weight, cluster, differences, correlations } = describeFile(parseCsv(csv.join("\n")));
    expect([weight, cluster]).toEqual(["sampling_weight", "psu"]);
    expect(differences[0]?.test?.kind).toBe("wald");
    expect(correlations[0]?.r).not.toBeCloseTo(0.641611456932, 4);
  });
});
