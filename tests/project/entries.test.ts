import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ITEM_COEFFICIENTS, itemAgreement, itemAgreementRecord } from "../../src/agreement/item-coefficients";
import { releasedFigures } from "../../src/analysis/disclosure/released-figures";
import type { AgreementRecord } from "../../src/analysis/outside/agreement-record";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { rotate } from "../../src/factor/efa/rotation/rotate";
import { ROTATIONS, type RotationEntry, rotationChoices } from "../../src/factor/efa/rotation/rotations";
import { FIT_INDICES } from "../../src/factor/model/fit-indices";
import { INDEX_IDS } from "../../src/factor/model/fit-result";
import { estimate, orNull, share, statistic } from "../../src/figures/declare";
import { fieldsOf } from "../../src/figures/entries";
import { INFORMATION_CRITERIA, informationCriteria } from "../../src/figures/information-criteria";
import { createRandom } from "../../src/numeric/random/random";
import { itemsTable } from "../../src/report/agreement/agreement-tables";
import { itemStatisticsTable } from "../../src/report/items/item-statistics-table";
import { REFERENCES } from "../../src/report/kit/references/references";
import { criterionColumns, criterionNames } from "../../src/report/kit/tables/criterion-columns";
import { descriptivesTable, tableOf } from "../../src/report/kit/tables/table-of";
import { descriptives } from "../../src/survey/items/descriptives";
import { DESCRIPTIVES } from "../../src/survey/items/descriptives-result";
import { itemStatistics } from "../../src/survey/items/item-statistics";
import {
  hiddenWith,
  ITEM_STATISTICS,
  itemStatisticsRecord,
} from "../../src/survey/items/item-statistics-result";
import { inRepository } from "../support/cli";
import { exampleAnalysis } from "../support/example-analysis";

import { sourceFiles, sourceText } from "../support/source-files";

const MOST_FILES = 9;
/** Verdicts on fit name the indices that decide them. */
const MOST_DECIDING: Readonly<Record<string, number>> = { cfi: 16, srmr: 13 };

const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^#.*$/gm, "");

const sources = sourceFiles
  .filter((file) => !/\/(?:messages|translation-\w+)\.ts$/.test(file))
  .map((file) => ({ file, text: codeOf(sourceText(file)) }));
const messageFiles = [...new Set(sourceFiles.filter((file) => file.endsWith("/messages.ts")))].map((file) => {
  const path = file.replace(/messages\.ts$/, "messages.en.ftl");
  return { file: path, text: codeOf(readFileSync(inRepository(`src/${path}`), "utf8")) };
});

/** Files of these rooms whose code or messages name an id. */
const naming = (id: string, within: readonly string[] = [""]): string[] =>
  [...sources, ...messageFiles]
    .filter(({ file }) => within.some((room) => file.startsWith(room)))
    .filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text))
    .map(({ file }) => file);

describe("an entry of a list", () => {
  const ids = [ROTATIONS, INFORMATION_CRITERIA, ITEM_COEFFICIENTS].flatMap((list) => Object.keys(list));
  // Both are also words of other things.
  it.each(ids.filter((id) => id !== "none" && id !== "target"))("is named in few files: %s", (id) => {
    const files = naming(id);
    expect(files.length, files.join(", ")).toBeLessThanOrEqual(MOST_FILES);
  });

  const rooms = ["survey/items/", "report/items/", "analysis/parts/items", "analysis/disclosure/"];
  const figures = [...Object.keys(ITEM_STATISTICS), ...Object.keys(DESCRIPTIVES)];
  // Every record has an n, and the function that gives the smaller number is a min.
  it.each(figures.filter((id) => id !== "n" && id !== "min"))(
    "is named in few files about items: %s",
    (id) => {
      const files = naming(id, rooms);
      expect(files.length, files.join(", ")).toBeLessThanOrEqual(MOST_FILES);
    },
  );

  // RMSEAs of limits, power, item response models and single items are other records.
  it.each(INDEX_IDS.filter((id) => id !== "rmsea"))(
    "is a fit index that few files of code name: %s",
    (id) => {
      const files = sources
        .filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text))
        .map(({ file }) => file);
      expect(files.length, files.join(", ")).toBeLessThanOrEqual(MOST_DECIDING[id] ?? MOST_FILES);
    },
  );

  it("has references that the report knows", () => {
    const ofCoefficients = Object.values(ITEM_COEFFICIENTS).flatMap(({ columns }) =>
      columns.flatMap(({ reference }) => reference ?? []),
    );
    const ofRotations = Object.values(ROTATIONS).flatMap(({ reference }) => reference ?? []);
    expect(ofCoefficients.length).toBeGreaterThan(0);
    const ofIndices = Object.values(FIT_INDICES).map(({ reference }) => reference);
    expect([...ofCoefficients, ...ofRotations, ...ofIndices].filter((id) => !(id in REFERENCES))).toEqual([]);
  });
});

const table = fromAnswers({ items: { a: [0, 1, 2, 0, 1, 2], b: [0, 2, 1, 1, 1, 2], c: [0, 1, 2, 1, 1, 2] } });

describe("an added entry", () => {
  it("is a rotation that is computed, offered and named", () => {
    const added: RotationEntry = {
      ...ROTATIONS.varimax,
      name: ({ form }) => `an added rotation as ${form}`,
      criterion: ROTATIONS.quartimin.criterion,
      normalization: "none",
    };
    const list = { ...ROTATIONS, added };
    const unrotated = [0.8, 0.7, 0.6, 0.5, 0.3].map((loading, j) => [loading, (j - 2) / 5]);
    const how = { starts: 1, random: createRandom(1) };
    const rotated = rotate(unrotated, "added", how, list);
    expect(rotated.phi).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(rotated.starts?.converged).toBe(true);
    expect(rotated.loadings).not.toEqual(rotate(unrotated, "varimax", how).loadings);
    expect(rotationChoices(list)).toContain("added");
    expect(() => rotate(unrotated, "added", how)).toThrow("unknown rotation");
  });

  it("is an information criterion that is computed, released and a column", () => {
    const hannanQuinn = {
      field: statistic.named(() => "HQ"),
      format: "decimal1",
      of: ({ logLikelihood, parameters, n }: { logLikelihood: number; parameters: number; n: number }) =>
        2 * parameters * Math.log(Math.log(n)) - 2 * logLikelihood,
    } as const;
    const list = { ...INFORMATION_CRITERIA, hq: hannanQuinn };
    const figures = informationCriteria({ logLikelihood: -100, parameters: 3, n: 50 }, list);
    expect(figures).toMatchObject({ aic: 206, hq: expect.closeTo(208.1845, 3) });
    expect(releasedFigures(figures, fieldsOf(list))).toMatchObject({ hq: 208.18 });
    const columns = criterionColumns<typeof figures>(
      (row, id) => row[id],
      () => false,
      list,
    );
    const { rows } = tableOf([figures], { id: "t", title: "T", columns }) ?? { rows: [] };
    expect(rows[0]).toMatchObject({ aic: 206, hq: expect.closeTo(208.1845, 3) });
    expect(criterionNames(list)).toEqual(["AIC", "BIC", "HQ"]);
  });

  it("is an item statistic that is computed, released, hidden and a column", () => {
    const list = {
      ...ITEM_STATISTICS,
      rows: {
        field: orNull(share).named(() => "Rows"),
        format: "decimal2",
        hiddenWith: "answers",
        of: ({ table: { rows }, index }: { table: { rows: number }; index: number }) => (rows + index) / 7,
      },
    } as const;
    const items = itemStatistics(table, table, list);
    expect(items[1]).toMatchObject({ id: "b", rows: expect.closeTo((table.rows + 1) / 7, 12) });
    const declared = { ...itemStatisticsRecord, ...fieldsOf(list) };
    expect(releasedFigures(items[0]!, declared)).toMatchObject({
      rows: Number((table.rows / 7).toFixed(3)),
    });
    expect(hiddenWith("answers", list)).toEqual({ mean: null, standardDeviation: null, rows: null });
    const shown = itemStatisticsTable({ ...exampleAnalysis(), items }, list);
    expect(shown?.columns).toContainEqual({ key: "rows", label: "Rows", format: "decimal2" });
    expect(shown?.rows[0]?.rows).toBeCloseTo(table.rows / 7, 12);
  });

  it("is a descriptive statistic that is computed and a column", () => {
    const list = {
      ...DESCRIPTIVES,
      range: {
        field: estimate.named(() => "Range"),
        format: "decimal1",
        of: ({ min, max }: { min: number; max: number }) => max - min,
      },
    } as const;
    const found = descriptives([1, 2, 5], [2, 1, 1], [1, 5], list);
    expect(found).toMatchObject({ mean: 2.25, range: 4 });
    const parts = { id: "t", title: "T", columns: [] };
    const shown = descriptivesTable(exampleAnalysis(), [{ descriptives: found }], parts, list);
    expect(shown?.columns.at(-1)).toEqual({ key: "range", label: "Range", format: "decimal1" });
    expect(shown?.rows[0]).toMatchObject({ range: 4, spssSkewness: found?.spss.skewness });
  });

  it("is a coefficient of agreement that is computed, released and a column", () => {
    const free: (typeof ITEM_COEFFICIENTS)["krippendorff"] = {
      ...ITEM_COEFFICIENTS.krippendorff,
      of: ({ complete }) => ({ metric: "nominal", n: complete.n, estimate: 0.25, interval: null }),
      columns: [{ key: "free", name: () => "Free kappa", of: (found) => found }],
    };
    const list = { ...ITEM_COEFFICIENTS, free };
    const how = { kind: "occasion", bootstrap: 0, seed: 1 } as const;
    const found = itemAgreement(table, ["a", "b"], how, list)!;
    expect(found).toMatchObject({ n: 6, fleiss: null, free: { n: 6, estimate: 0.25 } });
    expect(releasedFigures(found, { ...itemAgreementRecord, ...fieldsOf(list) })).toMatchObject({
      free: { estimate: 0.25 },
    });
    const record: AgreementRecord = {
      kind: "occasion",
      label: null,
      ratings: 2,
      onlyOnce: null,
      scales: [],
      items: [{ id: "a", label: "a", hidden: null, found }],
    };
    const shown = itemsTable(exampleAnalysis(), record, list);
    expect(shown?.columns.at(-1)).toEqual({ key: "free", label: "Free kappa", format: "text" });
    expect(shown?.rows[0]).toMatchObject({ same: expect.any(Number), free: ".25" });
  });
});
