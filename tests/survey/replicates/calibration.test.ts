import { describe, expect, it } from "vitest";
import { calibrationFactors, type Margin } from "../../../src/data/answers/calibrate-weights";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { readMargins } from "../../../src/data/csv/read-margins";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { itemScores } from "../../../src/data/transform/item-scores";
import { parseMeasure } from "../../../src/measures/measure";
import { hasSeveralUnits, whyNotResampled } from "../../../src/survey/design/resample-units";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import {
  type Linearized,
  linearizedMeans,
  linearizedRatios,
  linearizedTotals,
} from "../../../src/survey/estimates/linearized";
import { shareFreedom } from "../../../src/survey/estimates/share-interval";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { calibrations, fileReplicates, storedData } from "./stored-replicates";

const MARGINS = {
  stype: { E: 4421, H: 755, M: 1018 },
  wide: { No: 1072, Yes: 5122 },
};
const ITEMS = ["api00", "ell", "enroll", "api_stu"];

/** The cluster sample, calibrated to the margins. */
function calibrated(calibration: object, { fpc = false, replicates = false }, edit = (text: string) => text) {
  const columns = storedData.apiclus1!;
  const { unit, factors } = fileReplicates.jk1_clus1!;
  const rows = columns.pw!.map((weight, row) =>
    [
      ...ITEMS.map((name) => columns[name]![row] ?? ""),
      ...[columns.stype![row], columns.sch_wide![row], weight, columns.dnum![row], 757, columns.api99![row]],
      ...factors[unit[row]!]!.map((factor) => factor * Number(weight)),
    ].join(","),
  );
  const header = [
    ...ITEMS,
    "stype",
    "wide",
    "pw",
    "dnum",
    "fpc",
    "api99",
    ...factors[0]!.map((_, k) => `rw${k + 1}`),
  ];
  const measure = parseMeasure({
    id: "schools",
    items: ITEMS.map((id) => ({ id, scale: "continuous" })),
    groups: { stype: { column: "stype" }, wide: { column: "wide" } },
    weight: { column: "pw" },
    ...(replicates
      ? { replicates: { columns: ["rw1:rw15"], type: "jk1", center: "mean" } }
      : { cluster: { column: "dnum" }, ...(fpc ? { fpc: { column: "fpc" } } : {}) }),
    calibration,
  });
  const file = parseCsv(edit(`${header.join(",")}\n${rows.join("\n")}\n`));
  const responses = readResponses(file, measure, { groups: ["stype"] });
  return { responses, table: patternTable(responses, { design: true }) };
}

const errorsOf = (found: Linearized): number[] => surveyEstimates(found).map(({ se }) => se ?? Number.NaN);

describe("bootstrap samples", () => {
  it("are not drawn, since weights are calibrated or replicates hide the units", () => {
    const why = (options: object) => {
      const design = sampleDesign(calibrated({ margins: MARGINS }, options).table)!;
      return hasSeveralUnits(design) ? null : whyNotResampled(design);
    };
    expect(why({})).toBe("calibrated");
    expect(why({ replicates: true })).toBe("replicates");
  });
});

describe("the interval of a rare answer", () => {
  const freedomOf = (options: object): number | undefined => {
    const { table } = calibrated({ margins: MARGINS }, options);
    const best = itemScores(table, 0).map((score) => Number(score > 800));
    return shareFreedom(best, surveyDomains(surveyDesign(table), null))?.[0];
  };

  it("has the degrees of freedom of its own clusters, of calibrated weights, too", () => {
    const { api00, dnum } = storedData.apiclus1!;
    const clusters = new Set(dnum!.filter((_, row) => Number(api00![row]) > 800));
    expect(clusters.size).toBeLessThan(new Set(dnum).size);
    expect(freedomOf({})).toBe(clusters.size - 1);
    expect(freedomOf({ replicates: true })).toBeUndefined();
  });
});

describe.each([
  ["raking", "rake_clus1_nofpc", { margins: MARGINS }, {}],
  ["raking each replicate", "rake_clus1_jk1", { margins: MARGINS }, { replicates: true }],
  ["post-stratification", "poststratify_clus1", { margins: { stype: MARGINS.stype } }, { fpc: true }],
  [
    "linear calibration",
    "clus1_linear_stype",
    { method: "linear", margins: { stype: MARGINS.stype } },
    { fpc: true },
  ],
  [
    "linear calibration to a total of numbers, too",
    "clus1_linear_stype_api99",
    { method: "linear", margins: { stype: MARGINS.stype, api99: { "": 3914069 } } },
    { fpc: true },
  ],
] as const)("%s", (_, tag, calibration, design) => {
  const wanted = calibrations[tag]!;
  const { responses, table } = calibrated(calibration, design);
  const survey = surveyDesign(table);
  const values = (name: string): Float64Array => itemScores(table, ITEMS.indexOf(name));

  it("gives the weights of R's survey", () => {
    responses.weights!.forEach((weight, row) => {
      expect(weight).toBeCloseTo(wanted.weights[row]!, 6);
    });
  });

  it("gives the standard errors of means, totals, ratios and groups", () => {
    const everybody = surveyDomains(survey, null);
    const means = ITEMS.slice(0, 3).flatMap((name) => errorsOf(linearizedMeans(values(name), everybody)));
    Object.values(wanted.mean.se).forEach((se, at) => {
      expect(means[at]).toBeCloseTo(se, 5);
    });
    expect(errorsOf(linearizedTotals(values("enroll"), everybody))[0]! / wanted.total.se).toBeCloseTo(1, 6);
    const ratio = { numerator: values("api_stu"), denominator: values("enroll") };
    expect(errorsOf(linearizedRatios(ratio, everybody))[0]).toBeCloseTo(wanted.ratio.se, 7);
    const types = surveyDomains(survey, table.groupings[0]!);
    errorsOf(linearizedMeans(values("api00"), types)).forEach((se, at) => {
      expect(se).toBeCloseTo(wanted.by.se[at]!, 5);
    });
    expect(surveyEstimates(linearizedMeans(values("api00"), everybody))[0]!.df).toBe(14);
  });
});

describe("calibration", () => {
  it("leaves a margin itself without sampling error", () => {
    const { table } = calibrated({ margins: MARGINS }, {});
    const types = table.groupings[0]!;
    const isHigh = Float64Array.from(types.codes, (code) => Number(types.levels[code] === "H"));
    const [share] = surveyEstimates(linearizedMeans(isHigh, surveyDomains(surveyDesign(table), null)));
    expect(share!.estimate).toBeCloseTo(755 / 6194, 10);
    expect(share!.se ?? 0).toBeLessThan(1e-8);
  });

  it("says what it did to the weights", () => {
    const { responses } = calibrated({ margins: MARGINS }, {});
    const texts = responses.warnings.map(({ message }) => message).join(" ");
    expect(texts).toContain("margins of stype and wide (raking)");
    expect(texts).toMatch(/multiplied weights by 0\.\d+ to [12]\.\d+/);
  });

  it.each([
    ["sums that differ", { margins: { ...MARGINS, wide: { No: 1072, Yes: 5000 } } }, "wide has 6072 people"],
    [
      "a level that nobody has",
      { margins: { wide: { ...MARGINS.wide, Maybe: 3 } } },
      'nobody in the sample is "Maybe"',
    ],
    [
      "a level that the margin lacks",
      { margins: { wide: { Yes: 5122 } } },
      /row \d+: "No" is no level of the margin/,
    ],
    ["totals alone", { margins: { api99: { "": 3914069 } } }, "needs a margin of a grouping beside totals"],
    [
      "a total of a grouping",
      { margins: { ...MARGINS, stype: { "": 6194 } } },
      "is a grouping, which needs the people of each level",
    ],
    ["a total of no column", { margins: { ...MARGINS, income: { "": 10 } } }, 'no column "income"'],
    ["a margin of no grouping", { margins: { town: { a: 1 } } }, '"town" is no grouping'],
    ["bounds without their method", { margins: MARGINS, bounds: [0.5, 2] }, "calibration.bounds"],
    [
      "bounds too narrow",
      { margins: MARGINS, method: "logit", bounds: [0.99, 1.01] },
      "no weights meet all margins",
    ],
  ])("refuses %s", (_, calibration, message) => {
    expect(() => calibrated(calibration, {})).toThrow(message);
  });

  it("says that cluster labels of several strata stand for several clusters", () => {
    const codes = (cells: string): readonly string[] => {
      const measure = parseMeasure({
        id: "small",
        items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
        groups: { g: { column: "g" } },
        stratum: { column: "s" },
        cluster: { column: "c" },
        calibration: { margins: { g: { x: 10, y: 30 } } },
      });
      return readResponses(parseCsv(`a,g,s,c\n${cells}`), measure, {}).warnings.map(({ code }) => code);
    };
    expect(codes("0,x,1,1\n1,y,1,2\n0,x,2,1\n1,y,2,2\n")).toContain("nested-clusters");
    expect(codes("0,x,1,1\n1,y,1,2\n0,x,2,3\n1,y,2,4\n")).not.toContain("nested-clusters");
  });

  it("reads a total from a row without a level", () => {
    expect(readMargins(parseCsv("margin,level,people\nsex,f,5\nsex,m,6\nage,,120\n"))).toEqual({
      sex: { f: 5, m: 6 },
      age: { "": 120 },
    });
    const cells = "0,x,1\n1,y,\n0,x,2\n1,y,3\n";
    const measure = parseMeasure({
      id: "small",
      items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
      groups: { g: { column: "g" } },
      calibration: { margins: { g: { x: 10, y: 30 }, n: { "": 90 } } },
    });
    expect(() => readResponses(parseCsv(`a,g,n\n${cells}`), measure, {})).toThrow(
      /row 3: "" in column "n" is no number, and weights are calibrated to its total/,
    );
  });

  it("meets totals of numbers by raking and within bounds, as the derivatives of the distance say", () => {
    for (const options of [{ method: "raking" }, { method: "logit", bounds: [0.4, 3] }] as const) {
      const { responses } = calibrated(
        { ...options, margins: { stype: MARGINS.stype, api99: { "": 3914069 } } },
        {},
      );
      const { pw, api99, stype } = storedData.apiclus1!;
      const weights = [...responses.weights!];
      const scale = 6194 / pw!.reduce<number>((sum, own) => sum + Number(own), 0);
      const factors = weights.map((weight, row) => weight / (scale * Number(pw![row])));
      expect(weights.reduce((sum, own, row) => sum + own * Number(api99![row]), 0)).toBeCloseTo(3914069, 3);
      expect(weights.reduce((sum, own, row) => sum + (stype![row] === "H" ? own : 0), 0)).toBeCloseTo(755, 6);
      const [low, high] = options.method === "logit" ? options.bounds : [0, Number.POSITIVE_INFINITY];
      expect(Math.min(...factors)).toBeGreaterThan(low);
      expect(Math.max(...factors)).toBeLessThan(high);
      // F's inverse is linear in the calibrated variables: within a type, its slopes by the number are the same.
      const inverse = (g: number): number =>
        options.method === "raking"
          ? Math.log(g)
          : Math.log(((g - low) * (high - 1)) / ((high - g) * (1 - low)));
      const slopes = ["E", "M", "H"].map((type) => {
        const rows = stype!.flatMap((own, row) => (own === type ? [row] : []));
        const [first = 0] = rows;
        const other = rows.find((row) => Number(api99![row]) !== Number(api99![first])) ?? 0;
        return (
          (inverse(factors[other]!) - inverse(factors[first]!)) /
          (Number(api99![other]) - Number(api99![first]))
        );
      });
      for (const slope of slopes) expect(slope / slopes[0]!).toBeCloseTo(1, 6);
    }
  });

  it("refuses people whose level is unknown", () => {
    const blank = (text: string): string => text.replace(",Yes,", ",,");
    expect(() => calibrated({ margins: MARGINS }, {}, blank)).toThrow(/row \d+: the group wide is unknown/);
  });
});

describe("factors of two margins", () => {
  const margins: Margin[] = [
    {
      name: "a",
      levels: ["x", "y"],
      people: Float64Array.of(60, 40),
      levelOfCell: Int32Array.of(0, 0, 1, 1),
    },
    {
      name: "b",
      levels: ["x", "y"],
      people: Float64Array.of(45, 55),
      levelOfCell: Int32Array.of(0, 1, 0, 1),
    },
  ];
  const weight = Float64Array.of(30, 20, 20, 30);

  it.each([
    ["raking", null],
    ["linear", null],
    ["logit", [0.5, 2]],
  ] as const)("meet the margins and have the form of %s", (method, bounds) => {
    const [a = 0, b = 0, c = 0, d = 0] = calibrationFactors(weight, margins, {
      method,
      bounds: bounds && [...bounds],
      where: "test",
    });
    expect(30 * a + 20 * b).toBeCloseTo(60, 9);
    expect(30 * a + 20 * c).toBeCloseTo(45, 9);
    expect(20 * c + 30 * d).toBeCloseTo(40, 9);
    // What the link makes additive: Deville & Särndal (1992), table 1.
    const link = (g: number): number =>
      method === "raking" ? Math.log(g) : method === "linear" ? g : Math.log((g - 0.5) / (2 - g));
    expect(link(a) - link(b)).toBeCloseTo(link(c) - link(d), 8);
  });
});
