import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../src/measures/measure";
import reference from "../reference/norms.json";

const CATEGORIES = Array.from({ length: 13 }, (_, code) => ({ code }));

/** The scores of the reference by group, with weights, strata and clusters where these are asked for. */
export function surveyTable(designed: boolean) {
  const measure = parseMeasure({
    id: "scored",
    items: [{ id: "score", categories: CATEGORIES }],
    groups: { group: { column: "group" } },
    ...(designed
      ? { weight: { column: "weight" }, stratum: { column: "stratum" }, cluster: { column: "cluster" } }
      : {}),
  });
  const header = Object.keys(reference.data[0] ?? {}).join(",");
  const lines = reference.data.map((row) => Object.values(row).join(","));
  const responses = readResponses(parseCsv([header, ...lines].join("\n")), measure, { groups: ["group"] });
  return patternTable(responses, { design: true });
}
