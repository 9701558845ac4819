import type { Analysis } from "../../analysis/analysis";
import type { Burden } from "../../survey/comparison/burden";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { shownOrHidden } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { measuredPhrase } from "../kit/words/main-shares";
import { sentence } from "../kit/words/phrases";

/** The rows that are shown: of the first variable in each context, missing answers as no, as such numbers are published. */
export function shownBurden({ burden }: Analysis): readonly Burden[] {
  const [first] = burden;
  return burden.filter(({ variable, missing }) => variable === first?.variable && missing === "as-no");
}

/** Three digits, for more would say more than the survey does. */
export function roundPeople(people: number): number {
  return Number(people.toPrecision(3));
}

/** How many people, all levels together; empty where it is hidden. */
export function burdenSentence(analysis: Analysis): string {
  const rows = shownBurden(analysis).filter(({ level, estimate }) => level === null && estimate !== null);
  return rows
    .map((row) => {
      const { estimate, low, high, overall, people: all } = row;
      const [people, least, most] = [estimate, low, high].map((value) =>
        value === null ? "" : formatCell(roundPeople(value), "integer"),
      );
      const ends = low === null || high === null ? "" : ` [${least}, ${most}]`;
      return `About ${people}${ends} people ${wordsOf(analysis).did} ${measuredPhrase(analysis, row)}, ${formatCell(overall ?? 0, "percent1")} of all ${formatCell(all, "integer")}, where a missing answer counts as no.`;
    })
    .join(" ");
}

/** How many people shares stand for, by level; null where the definition does not say how many there are. */
export function burdenTable(analysis: Analysis): ReportTable | null {
  const rows = shownBurden(analysis);
  const people = (of: (row: Burden) => number | null) => (row: Burden) => {
    const value = of(row);
    return row.suppressed !== null ? shownOrHidden(null) : value === null ? null : roundPeople(value);
  };
  return disclosedTable<Burden>(analysis, rows, {
    id: "burden",
    title: `How many people ${wordsOf(analysis).did} it`,
    columns: [
      column(["measured", sentence(wordsOf(analysis).done), "text"], (row) => measuredPhrase(analysis, row)),
      column(["level", sentence(rows[0]?.group ?? ""), "text"], ({ group, level }) =>
        level === null ? "All" : levelName(group, level),
      ),
      { key: "people", label: "All people", format: "integer" },
      { key: "exposure", label: "Share reached", format: "percent1" },
      column(["prevalence", "Share of those reached", "percent1"], ({ prevalence, suppressed }) =>
        suppressed === null ? prevalence : shownOrHidden(null),
      ),
      column(["overall", "Share of all", "percent1"], ({ overall, suppressed }) =>
        suppressed === null ? overall : shownOrHidden(null),
      ),
      column(
        ["estimate", "People", "integer"],
        people(({ estimate }) => estimate),
      ),
      column(
        ["low", "95% low", "integer"],
        people(({ low }) => low),
      ),
      column(
        ["high", "95% high", "integer"],
        people(({ high }) => high),
      ),
    ],
    notes: [
      "People: share of those reached, times the share reached, times all. Who was not reached counts as no.",
      "Numbers to three digits; all people and the share reached are taken as known.",
    ],
  });
}
