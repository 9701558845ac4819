import { completeRows } from "../../../src/data/transform/select";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { m2 } from "../../../src/irt/fit/m2";
import { sx2 } from "../../../src/irt/fit/sx2";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import {
  type Design,
  errorOf,
  fittedCore,
  fittedDesign,
  inOrder,
  ownLast,
  reference,
} from "../../irt/core-reference";
import recorded from "../../reference/nine.irt.json";
import { nineTable } from "../table";
import type { Comparison } from "./comparison";
import { itemModelComparisons } from "./item-models";
import { BY } from "./versions";

const topic = "Item response models";
const formulas = `the likelihood in ${BY.r}`;
/** Both sides stop within 1e-6 of the maximum's parameters. */
const PARAMETER = 2e-5;

const CORE = {
  lsat6: "LSAT6, one factor",
  lsat7: "LSAT7, one factor",
  graded: "bfi, graded answers, one factor",
  missing: "LSAT7 with missing answers, one factor",
  prior: "few people, priors of slopes and intercepts, one factor",
  rasch: "VerbalAggression (psychotools), Rasch",
  groups: "two groups, equal items",
  groupsFreed: "two groups, items of their own freed",
  crossed: "bfi, two correlated factors, a cross-loading",
} as const;

const DESIGNS: Readonly<Record<Design, string>> = {
  weighted: "nine items, a to e, design weights",
  strataOnly: "nine items, a to e, weights and strata",
  design: "nine items, a to e, weights, strata and clusters",
};

export function itemResponseComparisons(): Comparison[] {
  const core = Object.keys(CORE) as (keyof typeof CORE)[];
  const designs = Object.keys(DESIGNS) as Design[];
  return [...core.flatMap(ofCore), ...designs.flatMap(ofDesign), ...ofMirt(), ...itemModelComparisons()];
}

function ofCore(name: keyof typeof CORE): Comparison[] {
  const fitted = fittedCore[name]();
  const { logLik, par, se } = reference[name];
  const places = inOrder(fitted.model, name === "groupsFreed" ? ownLast : undefined);
  const likelihood: Comparison = {
    topic,
    data: CORE[name],
    quantity: "log-likelihood",
    reference: formulas,
    ours: [fitted.logLikelihood],
    theirs: [logLik],
    tolerance: name === "prior" ? 1e-5 : 1e-7,
    ...(name === "prior"
      ? { why: "Under priors the likelihood alone is not at its maximum: it moves with the estimates." }
      : {}),
  };
  return [likelihood, ...ofParameters(CORE[name], { fitted, places, par, se })];
}

function ofDesign(name: Design): Comparison[] {
  const fitted = fittedDesign(name);
  const { par } = reference.sandwich;
  const places = inOrder(fitted.model);
  return ofParameters(DESIGNS[name], { fitted, places, par, se: reference.sandwich[name] });
}

interface Parameters {
  readonly fitted: FittedIrt;
  readonly places: readonly number[];
  readonly par: readonly number[];
  readonly se: readonly number[];
}

function ofParameters(data: string, { fitted, places, par, se }: Parameters): Comparison[] {
  const common = { topic, data, reference: formulas, tolerance: PARAMETER };
  return [
    {
      ...common,
      quantity: "estimates",
      ours: places.map((free) => fitted.estimates[free] ?? null),
      theirs: par,
    },
    {
      ...common,
      quantity: "their standard errors",
      ours: places.map((free) => errorOf(fitted, free)),
      theirs: se,
    },
  ];
}

function ofMirt(): Comparison[] {
  const complete = completeRows(nineTable("binary"));
  const binary = (ids: string) => [...ids].map((id) => ({ id, categories: 2 }));
  const one = irtModel({ items: binary("abcde"), structure: { kind: "one factor" } });
  const text = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";
  const two = irtModel({ items: binary("abcdefghi"), structure: { kind: "confirmatory", model: text } });
  return [
    ...besideMirt("nine items, a to e, one factor", { fitted: fitIrt(complete, one), theirs: recorded.one }),
    ...besideMirt("nine items, two factors", { fitted: fitIrt(complete, two), theirs: recorded.two }),
    ...fitBesideMirt("nine items, a to e, one factor", {
      fitted: fitIrt(complete, one),
      theirs: recorded.one,
    }),
    ...fitBesideMirt("nine items, two factors", { fitted: fitIrt(complete, two), theirs: recorded.two }),
  ];
}

/** What mirt says of a model's fit: M2 and S-X2. */
function fitBesideMirt(
  data: string,
  { fitted, theirs }: { readonly fitted: FittedIrt; readonly theirs: (typeof recorded)["one" | "two"] },
): Comparison[] {
  const common = { topic, data, reference: BY.mirt };
  const own = m2(fitted).fit;
  const [expected] = theirs.M2;
  const items = sx2(fitted).items;
  return [
    {
      ...common,
      quantity: "M2, degrees of freedom, RMSEA",
      ours: [own?.m2 ?? null, own?.df ?? null, own?.rmsea?.[0] ?? null],
      theirs: [expected!.M2, expected!.df, expected!.RMSEA],
      tolerance: 1e-4,
      why: "At mirt's own estimates, recorded to five decimals for two factors, with the derivative by the factor correlation that mirt leaves out of the Jacobian.",
    },
    {
      ...common,
      quantity: "S-X2 by item",
      ours: items.map(({ s_x2 }) => s_x2),
      theirs: theirs.SX2.map((item) => item.S_X2),
      tolerance: 1e-4,
      why: "At mirt's own estimates, which are up to 4e-5 from the maximum.",
    },
  ];
}

interface Recorded {
  readonly logLik: number;
  readonly items: readonly (readonly number[])[];
  readonly cov: readonly (readonly number[])[];
}

function besideMirt(
  data: string,
  { fitted, theirs }: { readonly fitted: FittedIrt; readonly theirs: Recorded },
): Comparison[] {
  const factors = fitted.model.factors.length;
  const pairs = fitted.model.parameters.flatMap(({ kind, item, place, second }, row) => {
    const value = fitted.values[row] ?? null;
    if (kind === "a") return [[value, theirs.items[item]![place]!] as const];
    if (kind === "d") return [[value, theirs.items[item]![factors]!] as const];
    return kind === "cov" ? [[value, theirs.cov[place]![second]!] as const] : [];
  });
  const common = { topic, data, reference: BY.mirt };
  return [
    {
      ...common,
      quantity: "log-likelihood",
      ours: [fitted.logLikelihood],
      theirs: [theirs.logLik],
      tolerance: 1e-6,
    },
    {
      ...common,
      quantity: "slopes, intercepts, covariances",
      ours: pairs.map(([value]) => value),
      theirs: pairs.map(([, value]) => value),
      tolerance: 1e-4,
      why: "mirt stops where parameters change by less than 1e-8 from one EM step to the next, which is some way from the maximum.",
    },
  ];
}
