import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { countedQuestions, estimateAmong } from "../../../src/survey/among/estimate-among";
import { disclosureRule } from "../../../src/survey/disclosure/disclosure";
import type { ShownFigures } from "../../../src/survey/prevalence/estimate-prevalence";
import { prevalenceMargins } from "../../../src/survey/prevalence/prevalence";
import { yesTable } from "../../../src/survey/prevalence/yes-table";

interface Figure {
  readonly n: number;
  readonly estimate: number;
  readonly se: number;
}

interface Reference {
  readonly csv: string;
  readonly result: {
    readonly people: Readonly<Record<string, Figure>>;
    readonly sex: Readonly<Record<string, readonly Figure[]>>;
    readonly number: Readonly<Record<string, readonly Figure[]>>;
    readonly experiences: Readonly<Record<string, Figure>>;
    readonly items: Readonly<Record<string, readonly Figure[]>>;
  };
}

const { csv, result }: Reference = JSON.parse(
  readFileSync(new URL("../../reference/among.json", import.meta.url), "utf8"),
);

const measure = parseMeasure({
  id: "three",
  items: ["a", "b", "c"].map((id) => ({
    id,
    categories: [{ code: 0 }, { code: 1 }],
    missing: [{ code: 9 }],
    contexts: { online: { columns: [`on_${id}`] } },
  })),
  groups: { sex: { column: "sex" } },
  weight: { column: "weight" },
  stratum: { column: "stratum" },
  cluster: { column: "cluster" },
  sets: { any: ["a", "b", "c"] },
  among: {
    told: {
      label: "Whom they told",
      columns: "t{answer}_{item}",
      answers: [
        { code: 1, label: "No one" },
        { code: 2, label: "Friend", group: "near" },
        { code: 3, label: "Sibling", group: "near" },
        { code: 4, label: "Police", group: "far" },
      ],
      groups: { near: "Near", far: "Far" },
      none: 1,
      context: "online",
    },
  },
});

function statistics() {
  const responses = readResponses(parseCsv(csv), measure, { groups: ["sex"], contexts: true, outside: true });
  const { plan, options } = prevalenceMargins(yesTable(responses), measure, {
    crossed: [],
    disclosure: "none",
  });
  const choices = {
    plan,
    hidden: options.hidden,
    rule: disclosureRule({ disclosure: "none", threshold: null }),
    domains: [],
    wholeFile: false,
    groups: ["sex"],
  };
  return countedQuestions(responses, choices).map((question) => estimateAmong(question, choices));
}

function expectAs(found: ShownFigures | undefined, wanted: Figure | undefined): void {
  expect(found?.n).toBe(wanted?.n);
  expect(found?.estimate).toBeCloseTo(wanted?.estimate ?? Number.NaN, 12);
  expect(found?.se).toBeCloseTo(wanted?.se ?? Number.NaN, 12);
}

describe("shares of the answers to a question are those of R's survey", () => {
  const [told] = statistics();

  it("of people, of everybody and by group and number of experiences", () => {
    for (const [key, wanted] of Object.entries(result.people)) {
      const own = (told?.people ?? []).filter((one) => one.key === key);
      expectAs(
        own.find(({ group }) => group === null),
        wanted,
      );
      result.sex[key]?.forEach((figure, at) => {
        const level = ["boy", "girl"][at];
        expectAs(
          own.find((one) => one.group === "sex" && one.level === level),
          figure,
        );
      });
      result.number[key]?.forEach((figure, at) => {
        const level = ["1", "2", "3 or more"][at];
        expectAs(
          own.find((one) => one.group === "number of experiences" && one.level === level),
          figure,
        );
      });
    }
    expect(told?.people.filter(({ group }) => group === null)).toHaveLength(11);
  });

  it("of experiences, of all items and of each", () => {
    for (const [key, wanted] of Object.entries(result.experiences)) {
      const own = (told?.experiences ?? []).filter((one) => one.key === key);
      expectAs(
        own.find(({ item }) => item === null),
        wanted,
      );
      result.items[key]?.forEach((figure, at) => {
        expectAs(
          own.find(({ item }) => item === ["a", "b", "c"][at]),
          figure,
        );
      });
    }
  });
});
