import { readFileSync } from "node:fs";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { prevalenceMargins } from "../../src/survey/prevalence/prevalence";
import { yesTable } from "../../src/survey/prevalence/yes-table";

/** The nine items with their design, whose clusters are numbered within strata. */
export function ninePlan(sizes: Readonly<Record<string, number>>) {
  const categories = [1, 2, 3, 4, 5].map((code) => ({ code }));
  const groups = ["country", "sex", "age"];
  const items = [..."abcdefghi"];
  const measure = parseMeasure({
    id: "nine",
    items: items.map((id) => ({ id, categories, missing: [{ code: 888 }, { code: 999 }] })),
    dichotomize: { yes: [2, 3, 4, 5] },
    sets: { any: items },
    groups: Object.fromEntries(groups.map((name) => [name, { column: name }])),
    weight: { column: "weight" },
    stratum: { column: "stratum" },
    cluster: { column: "psu" },
    populations: { country: sizes },
  });
  const file = readFileSync(new URL("../reference/nine.csv", import.meta.url), "utf8");
  const rows = file.trim().replaceAll('"', "").split("\n");
  // Labels of clusters that are unique.
  const unique = rows.map((row, at) => {
    const cells = row.split(",");
    return at === 0 ? row : cells.with(5, `${cells[4]}-${cells[5]}`).join(",");
  });
  const responses = readResponses(parseCsv(`${unique.join("\n")}\n`), measure, { groups });
  const crossed = ["sex x age"];
  return prevalenceMargins(yesTable(responses), measure, { crossed, disclosure: "none", missing: "known" });
}
