/** What no report may say, whatever the data. */
import {
  differing,
  FIT_ORDER,
  fitCode,
  judgedIndices,
  type KnownRecord,
  modelOf,
  type ReadRecord,
  recommended,
  scaleOf,
  workingModel,
} from "./known-record";

/**
 * Absurd or contradictory statements of a record, in words: good fit with bad indices, coefficients outside 0 to 1,
 * inadmissible models that are recommended, scores of low reliability called adequate, items that differ without
 * anchors, and two places that give different figures for one thing.
 */
export function absurdities({ record, lines }: ReadRecord): string[] {
  return [
    ...fits(record),
    ...coefficients(record, ""),
    ...inadmissible(record),
    ...adequate(record),
    ...anchors(record),
    ...contradictions(record),
    ...lines
      .filter(({ detail }) => /\b(alpha|omega)\b[^.;]{0,20} [1-9]\./.test(detail))
      .map(({ detail }) => detail),
  ];
}

const GOOD = FIT_ORDER.slice(0, 3);

const fits = ({ cfa = [] }: KnownRecord): string[] =>
  cfa.flatMap((model) => {
    const { cfi, rmsea } = judgedIndices(model);
    const isBad = (cfi !== null && cfi < 0.85) || (rmsea !== null && rmsea.estimate > 0.15);
    const what = `${model.structure} “${fitCode(model)}” at CFI ${cfi?.toFixed(3)}, RMSEA ${rmsea?.estimate.toFixed(3)}`;
    return isBad && GOOD.includes(fitCode(model)) ? [what] : [];
  });

const COEFFICIENT =
  /^(alpha|omega|reliability|compositeReliability)$|^(ordinalAlpha|standardizedAlpha|omega[A-Z]\w*)$/;

/** Coefficients anywhere in a record, alone or as the estimate of an interval; intervals and changes are left out. */
function coefficients(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (/Interval$|IfDropped$/.test(key)) return [];
    const figure: unknown = typeof one === "object" && one !== null && "estimate" in one ? one.estimate : one;
    const isOutside = COEFFICIENT.test(key) && typeof figure === "number" && (figure < 0 || figure > 1);
    return isOutside ? [`${path}${key} is ${figure.toFixed(3)}`] : coefficients(one, `${path}${key}.`);
  });
}

function inadmissible(record: KnownRecord): string[] {
  const working = workingModel(record);
  const model = modelOf(record, working);
  const isImproper = model !== null && !(model.converged && model.admissible);
  const number = recommended(record);
  const candidate = record.retention?.candidates?.find(({ factors }) => factors === number);
  return [
    ...(isImproper ? [`${working} is the working model without an admissible solution`] : []),
    ...(candidate?.admissible === false
      ? [`${number} factors are recommended without an admissible solution`]
      : []),
  ];
}

/** Means of the file's own groups have a reliability of their own. */
const adequate = ({ reliability = [] }: KnownRecord): string[] =>
  reliability.flatMap(({ scale, alpha, uses }) => {
    const judged = Array.isArray(uses?.groupMeans) ? { ...uses, groupMeans: null } : uses;
    const isAdequate = JSON.stringify(judged ?? null).includes('"adequate"');
    return alpha !== null && alpha < 0.5 && isAdequate
      ? [`${scale} is adequate for a use with alpha ${alpha.toFixed(3)}`]
      : [];
  });

/** In each level at least two items, and half of them, must link it to the others. */
const anchors = (record: KnownRecord): string[] =>
  (record.dif ?? []).flatMap(({ group, factor, withheld, items }) => {
    const levels = new Set(items.flatMap(({ groups }) => groups.map((one) => one.group)));
    const few = [...levels].filter((level) => {
      const cells = items.flatMap(({ groups }) => groups.filter((one) => one.group === level));
      return cells.filter(({ differs }) => !differs).length < Math.max(2, cells.length / 2);
    });
    const what = `items of ${factor} differ by ${group} without anchors in ${few.join(", ")}`;
    return few.length > 0 && withheld == null && differing(record, group, factor).length > 0 ? [what] : [];
  });

const contradictions = (record: KnownRecord): string[] => [
  ...record.verdicts.flatMap((verdict) => twice(record, verdict)),
  ...worseThanNested(record),
  ...differentItems(record),
];

const two = (what: string, one: unknown, other: unknown): string[] =>
  one == null || other == null || one === other ? [] : [`${what}: ${one} in one place, ${other} in another`];

/** What a verdict says, held against the analysis that it is about. */
function twice(record: KnownRecord, { id, of, code, figures }: KnownRecord["verdicts"][number]): string[] {
  const model = modelOf(record, of);
  const [group = "", ...factor] = (of ?? "").split(".");
  const differ = differing(record, group, factor.length === 0 ? undefined : factor.join(".")).length;
  switch (id) {
    case "dimensions":
      return [
        ...two("fewest factors", figures.low, record.retention?.range?.[0]),
        ...two("recommended factors", figures.recommended, recommended(record)),
      ];
    case "fit":
      return [
        ...two(`RMSEA of ${of}`, figures.rmsea, model && judgedIndices(model).rmsea?.estimate),
        ...two(`fit of ${of}`, code, model?.verdict?.code),
      ];
    case "scale":
      return two(`alpha of ${of}`, figures.alpha, scaleOf(record, of)?.alpha);
    case "comparability":
      return two(`items that differ by ${of}`, figures.itemsThatDiffer, differ);
    case "item-functioning":
      return two(`items that differ by ${of}`, figures.differ, differ);
    default:
      return [];
  }
}

const rank = (record: KnownRecord, structure: string): number => {
  const model = modelOf(record, structure);
  return model === null ? -1 : FIT_ORDER.indexOf(fitCode(model));
};

const worseThanNested = (record: KnownRecord): string[] =>
  (record.comparison?.tests ?? []).flatMap(({ from, to }) =>
    rank(record, to) >= 0 && rank(record, from) > rank(record, to)
      ? [`${to} has a better code than ${from}, in which it is nested`]
      : [],
  );

function differentItems(record: KnownRecord): string[] {
  const { cfa = [], comparison } = record;
  const working = modelOf(record, workingModel(record));
  const compared = cfa.filter(({ structure }) => comparison?.models.includes(structure));
  const sets = new Set(compared.map(({ items }) => [...items].sort().join()));
  return [
    ...two(`items of ${working?.structure}`, record.workingModel?.items.length, working?.items.length),
    ...(sets.size > 1 ? ["models of different items are compared"] : []),
  ];
}
