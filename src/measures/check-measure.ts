import { populationProblems } from "./check-population";
import { structureProblems } from "./check-structure";
import type { Measure, MeasureGroup, MeasureItem } from "./measure-schema";
import type { MeasureProblem } from "./schema-problem";

/** The checks that go across the entries of a definition; each problem names the path of the entry to mend. */
export function checkMeasure(measure: Measure): MeasureProblem[] {
  return [
    ...repeated(measure.items, "id"),
    ...repeated(measure.items, "column"),
    ...measure.items.flatMap((item, index) => itemProblems(item, `items[${index}]`)),
    ...dichotomizeProblems(measure),
    ...Object.keys(measure.structures).flatMap((id) => structureProblems(measure, id)),
    ...Object.entries(measure.groups).flatMap(([id, group]) => groupProblems(group, `groups.${id}`)),
    ...setProblems(measure),
    ...classificationProblems(measure),
    ...designProblems(measure),
    ...populationProblems(measure),
  ];
}

function repeated(items: readonly MeasureItem[], key: "id" | "column"): MeasureProblem[] {
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    const before = first.get(item[key]);
    if (before === undefined) {
      first.set(item[key], index);
      return [];
    }
    return [
      { path: `items[${index}].${key}`, problem: `"${item[key]}" is the ${key} of items[${before}] too` },
    ];
  });
}

function itemProblems(item: MeasureItem, path: string): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  const { categories, missing } = item;
  if (item.scale === "continuous" && categories.length > 0) {
    problems.push({ path: `${path}.categories`, problem: "a continuous item has no categories" });
  }
  if (item.scale === "continuous" && item.reverse) {
    problems.push({ path: `${path}.reverse`, problem: "a continuous item has no codes to reverse by" });
  }
  if (item.scale === "ordinal" && categories.length < 2) {
    problems.push({
      path: `${path}.categories`,
      problem: `expected two categories or more (or "scale": "continuous"), found ${categories.length || "none"}`,
    });
  }
  categories.forEach(({ code }, index) => {
    const before = categories[index - 1]?.code ?? Number.NEGATIVE_INFINITY;
    if (code > before) return;
    const problem =
      code === before
        ? `code ${code} stands twice`
        : `code ${code} comes after ${before}: list the categories by ascending code, with "reverse": true where a high code means less`;
    problems.push({ path: `${path}.categories[${index}].code`, problem });
  });
  missing.forEach(({ code }, index) => {
    if (categories.some((category) => category.code === code)) {
      problems.push({ path: `${path}.missing[${index}].code`, problem: `code ${code} is a category too` });
    }
    if (missing.findIndex((other) => other.code === code) < index) {
      problems.push({ path: `${path}.missing[${index}].code`, problem: `code ${code} stands twice` });
    }
  });
  return problems;
}

function dichotomizeProblems({ dichotomize, items }: Measure): MeasureProblem[] {
  if (dichotomize === null) return [];
  const { yes, labels } = dichotomize;
  const problems = yes.flatMap((code, index) =>
    items.some((item) => item.categories.some((category) => category.code === code))
      ? []
      : [{ path: `dichotomize.yes[${index}]`, problem: `no item has a category with code ${code}` }],
  );
  if (labels[0] === labels[1]) problems.push({ path: "dichotomize.labels", problem: "the two are the same" });
  for (const { id, categories } of items) {
    const joined = categories.filter(({ code }) => yes.includes(code)).length;
    if (categories.length > 0 && (joined === 0 || joined === categories.length)) {
      const which = joined === 0 ? "none" : "every one";
      problems.push({
        path: "dichotomize.yes",
        problem: `${which} of the categories of item ${id} counts as yes`,
      });
    }
  }
  return problems;
}

function groupProblems({ labels, values, bands, missing }: MeasureGroup, path: string): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  if (labels !== null && (values !== null || bands !== null)) {
    problems.push({ path, problem: 'give "labels", or "values" and "bands", not both' });
  }
  const sorted = [...(bands ?? [])].sort((a, b) => a[0] - b[0]);
  sorted.forEach((band, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next[0] <= band[1]) {
      problems.push({
        path: `${path}.bands`,
        problem: `[${band.join(", ")}] and [${next.join(", ")}] overlap`,
      });
    }
  });
  for (const [key, value] of Object.entries(values ?? {})) {
    if (bands !== null && !bands.some(([low, high]) => low <= value && value <= high)) {
      problems.push({ path: `${path}.values.${key}`, problem: `${value} lies in none of the bands` });
    }
  }
  for (const key of missing) {
    if (Object.hasOwn(labels ?? values ?? {}, key)) {
      problems.push({ path: `${path}.missing`, problem: `"${key}" has a ${labels ? "label" : "value"} too` });
    }
  }
  return problems;
}

function setProblems(measure: Measure): MeasureProblem[] {
  const itemIds = measure.items.map((item) => item.id);
  return Object.entries(measure.sets).flatMap(([set, members]) =>
    members.flatMap((member, index) => {
      const path = `sets.${set}[${index}]`;
      if (!itemIds.includes(member)) return [{ path, problem: `"${member}" is no item` }];
      if (members.indexOf(member) < index) return [{ path, problem: `"${member}" stands twice` }];
      return [];
    }),
  );
}

function classificationProblems({ classifications, items }: Measure): MeasureProblem[] {
  return classifications.flatMap(({ id, places }, index) => {
    const path = `classifications[${index}]`;
    const before = classifications.findIndex((other) => other.id === id);
    return [
      ...(before < index
        ? [{ path: `${path}.id`, problem: `"${id}" is the id of classifications[${before}] too` }]
        : []),
      ...Object.keys(places)
        .filter((item) => !items.some((declared) => declared.id === item))
        .map((item) => ({ path: `${path}.places.${item}`, problem: `"${item}" is no item` })),
    ];
  });
}

/** An answer is no weight and names no sampling unit. */
function designProblems(measure: Measure): MeasureProblem[] {
  return (["weight", "stratum", "cluster", "fpc"] as const).flatMap((what) => {
    const source = measure[what];
    const item = source && measure.items.find((candidate) => candidate.column === source.column);
    if (!source || !item) return [];
    return [{ path: `${what}.column`, problem: `"${source.column}" is the column of item ${item.id}` }];
  });
}
