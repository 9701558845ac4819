import { correlate } from "../../../src/correlation/correlate";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { selectItems } from "../../../src/data/transform/select";
import { reliability } from "../../../src/reliability/reliability";
import { nineDesign } from "../../factor/moments/reference";
import { designReference as reference } from "../design-reference";
import { unitsTable } from "../units";
import { type Comparison, upper } from "./comparison";
import { BY } from "./versions";

const topic = "Correlations and alpha under strata and clusters";
const common = { topic, reference: `${BY.survey} with influences computed in ${BY.r}` };
const within = { clusterLabels: "within-strata" } as const;

export function designComparisons(): Comparison[] {
  const { pairwise, listwise, five } = reference.nine;
  const binary = nineDesign();
  const ofNine = { pairwise, listwise };
  const tables = (["pairwise", "listwise"] as const).flatMap((missing) => {
    const { items, matrix, clustered, stratified } = ofNine[missing];
    const table = selectItems(binary, items);
    const data = `nine items, yes or no, ${missing}`;
    const strata = correlate({ ...table, cluster: null }, { missing });
    return [
      ...both(data, correlate(table, { missing, ...within }), { matrix, errors: clustered, tolerance: 1e-9 }),
      errors(`${data}, strata alone`, strata, { errors: stratified, tolerance: 1e-9 }),
    ];
  });
  const graded = selectItems(nineDesign({ graded: true }), five.items);
  const ours = correlate(graded, { missing: "pairwise", ...within });
  return [
    ...tables,
    ...both("nine items, graded", ours, { matrix: five.matrix, errors: five.clustered, tolerance: 1e-12 }),
    ...(["clusters", "strata"] as const).flatMap(schools),
    ...alphas(binary),
  ];
}

type Ours = Pick<ReturnType<typeof correlate>, "matrix" | "standardErrors">;
type Matrix = readonly (readonly number[])[];

function both(
  data: string,
  ours: Ours,
  theirs: {
    readonly matrix: Matrix;
    readonly errors: Matrix;
    readonly tolerance: number;
    readonly closed?: number;
  },
): Comparison[] {
  return [
    {
      ...common,
      data,
      quantity: "correlations",
      ours: upper(ours.matrix),
      theirs: upper(theirs.matrix),
      tolerance: theirs.closed ?? 1e-12,
    },
    errors(data, ours, theirs),
  ];
}

function errors(
  data: string,
  ours: Ours,
  theirs: { readonly errors: Matrix; readonly tolerance: number },
): Comparison {
  return {
    ...common,
    data,
    quantity: "their standard errors",
    ours: upper(ours.standardErrors),
    theirs: upper(theirs.errors),
    tolerance: theirs.tolerance,
    ...(theirs.tolerance > 1e-10 ? { why: "R's influences are central differences here." } : {}),
  };
}

function schools(kind: "clusters" | "strata"): Comparison[] {
  const { values, weights, units, ...theirs } = reference[kind];
  const numbers = [...new Set(units)];
  const codes = units.map((unit) => numbers.indexOf(unit));
  const table = unitsTable({ items: values, scale: "continuous", weights, [kind]: codes });
  return (["pearson", "spearman"] as const).flatMap((type) => {
    const data = `California schools, ${kind === "clusters" ? "districts" : "by type"}, ${type}`;
    return both(data, correlate(table, { type, missing: "pairwise" }), {
      matrix: theirs[type].matrix,
      errors: theirs[type].standardErrors,
      tolerance: type === "pearson" ? 1e-10 : 1e-7,
      closed: 1e-10,
    });
  });
}

function alphas(table: PatternTable): Comparison[] {
  const { items, n, alpha, standardized, ordinal } = reference.nine.alphas;
  const ours = reliability(table, { scale: "s", structure: null, label: "Scale", items }, within);
  const data = `nine items, ${items.join(", ")}`;
  return [
    {
      ...common,
      data,
      quantity: "people, alpha, standardized alpha, ordinal alpha",
      ours: [ours.n, ours.alpha, ours.standardizedAlpha, ours.ordinalAlpha],
      theirs: [n, alpha.estimate, standardized.estimate, ordinal.estimate],
      tolerance: 5e-9,
    },
    {
      ...common,
      data,
      quantity: "their intervals",
      ours: [
        ...(ours.alphaInterval ?? []),
        ...(ours.standardizedAlphaInterval ?? []),
        ...(ours.ordinalAlphaInterval ?? []),
      ],
      theirs: [...alpha.interval, ...standardized.interval, ...ordinal.interval],
      tolerance: 1e-7,
      why: "R's influences are central differences here.",
    },
  ];
}
