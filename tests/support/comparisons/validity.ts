import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { scoreSums } from "../../../src/data/transform/item-scores";
import { type OutsideScale, scoreAssociation } from "../../../src/validity/association";
import { traitRatios } from "../../../src/validity/discriminant";
import { groupDifference } from "../../../src/validity/group-difference";
import reference from "../../reference/validity.json";
import { type DesignName, madeTable } from "../../validity/reference";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Validity";
const ITEMS = ["a", "b", "c", "d"];
const DESIGNS: Readonly<Record<DesignName, string>> = {
  simple: "made people",
  weighted: "made people, weighted",
  clustered: "made people, weighted, by strata and clusters",
};
const OUTSIDE = {
  numeric: ["continuous", "Pearson correlation"],
  ordered: ["ordinal", "polyserial correlation"],
  binary: ["binary", "biserial correlation"],
  counted: ["count", "Pearson correlation with a count"],
  spread: ["count", "Pearson correlation with a count of more spread"],
} as const satisfies Readonly<Record<string, readonly [OutsideScale, string]>>;
type Outside = keyof typeof OUTSIDE;

/** Scores with what is outside, groups' differences and ratios of correlations. */
export function validityComparisons(): Comparison[] {
  const designs = Object.entries(DESIGNS) as [DesignName, string][];
  return [
    ...designs.flatMap(([design, data]) => [
      ...(Object.keys(OUTSIDE) as Outside[]).flatMap((outside) => associationOf(design, data, outside)),
      ...differenceOf(design, data),
    ]),
    ...ratios("Holzinger and Swineford (1939)", "continuous"),
    ...ratios("Holzinger and Swineford (1939), in three categories", "ordered"),
  ];
}

function associationOf(design: DesignName, data: string, outside: Outside): Comparison[] {
  const [scale, quantity] = OUTSIDE[outside];
  const { correlation, ratio } = scoreAssociation({ table: madeTable(design), items: ITEMS, outside, scale });
  const expected = reference.associations[design][outside];
  const by =
    scale === "ordinal" && design === "simple"
      ? `${BY.psych}, interval by survey`
      : `formulas in ${BY.r}, interval by survey`;
  const found: Comparison = {
    topic,
    data,
    quantity: `${quantity}: estimate, standard error, interval`,
    reference: by,
    ours: [
      correlation?.estimate ?? null,
      correlation?.se ?? null,
      correlation?.low ?? null,
      correlation?.high ?? null,
    ],
    theirs: [expected.estimate, expected.se, ...expected.interval],
    tolerance: TOLERANCE.twoStep,
  };
  const theirs = ratioOf(design, outside);
  if (theirs === null || ratio === null) return [found];
  return [
    found,
    {
      topic,
      data,
      quantity: `${theirs.quantity} per standard deviation, interval`,
      reference: theirs.by,
      ours: [ratio.estimate, ratio.low, ratio.high],
      theirs: [theirs.ratio.estimate, ...theirs.ratio.interval],
      tolerance: TOLERANCE.iterated,
      relative: true,
    },
  ];
}

function ratioOf(design: DesignName, outside: Outside) {
  const { binary, counted, spread } = reference.associations[design];
  const by = `${BY.survey} svyglm`;
  if (outside === "binary") return { quantity: "odds ratio", ratio: binary.ratio, by };
  if (outside === "counted") return { quantity: "rate ratio (Poisson)", ratio: counted.poisson, by };
  return outside === "spread"
    ? {
        quantity: "rate ratio (negative binomial)",
        ratio: spread.negativeBinomial,
        by: `${by}, size by MASS glm.nb`,
      }
    : null;
}

function differenceOf(design: DesignName, data: string): Comparison[] {
  const table = madeTable(design);
  const score = scoreSums(table, ITEMS.keys());
  const at = table.items.findIndex(({ id }) => id === "binary");
  const found = groupDifference(table, score, table.columns[at] ?? []);
  const { g, superiority } = reference.associations[design].binary;
  const by = `formulas in ${BY.r}, standard errors by survey`;
  return [
    {
      topic,
      data,
      quantity: "Hedges' g, probability of superiority, standard errors",
      reference: by,
      ours: [
        ...[found?.g?.estimate ?? null, found?.g?.se ?? null],
        ...[found?.superiority.estimate ?? null, found?.superiority.se ?? null],
      ],
      theirs: [g.estimate, g.se, superiority.estimate, superiority.se],
      tolerance: TOLERANCE.twoStep,
    },
  ];
}

const FACTORS = [0, 1, 2].map((k) => ({
  id: `f${k + 1}`,
  items: [1, 2, 3].map((i) => `x${3 * k + i}`),
}));

function ratios(data: string, kind: "continuous" | "ordered"): Comparison[] {
  const { holzinger, cut, continuous, ordered } = reference.htmt;
  const table =
    kind === "continuous"
      ? fromAnswers({ items: holzinger, scale: "continuous" })
      : fromAnswers({ items: cut });
  const found = traitRatios(table, FACTORS, { missing: "listwise" });
  const theirs = kind === "continuous" ? continuous : ordered;
  const of = (quantity: string, name: "htmt" | "htmt2"): Comparison => ({
    topic,
    data,
    quantity,
    reference: `${BY.semTools} htmt`,
    ours: found.map((pair) => pair[name]?.estimate ?? null),
    theirs: theirs[name],
    tolerance: kind === "continuous" ? TOLERANCE.twoStep : TOLERANCE.iterated,
  });
  const errors = (quantity: string, name: "htmt" | "htmt2", expected: readonly number[]): Comparison => ({
    topic,
    data,
    quantity,
    reference: `influences by differences in ${BY.r}`,
    ours: found.map((pair) => (pair[name]?.se ?? Number.NaN) / (pair[name]?.estimate ?? Number.NaN)),
    theirs: expected,
    tolerance: TOLERANCE.twoStep,
  });
  return [
    of("HTMT", "htmt"),
    of("HTMT2", "htmt2"),
    ...(kind === "continuous"
      ? [
          errors("standard error of HTMT's logarithm", "htmt", continuous.logSe),
          errors("standard error of HTMT2's logarithm", "htmt2", continuous.logSe2),
        ]
      : []),
  ];
}
