import type { Analysis } from "../../analysis/analysis";
import type { HiddenFigure } from "../../analysis/disclosure/hidden-log";
import * as names from "../../words/messages";
import { texts, withheldItemsText } from "../kit/words/phrases";
import { hiddenSentence, leftOutSentence, ruleSentences, unprotectedSentence } from "./disclosure-sentences";
import * as messages from "./messages";

/** What an output checker needs to approve a release, as in ACRO; not for publication. */
export interface ReleaseLog {
  readonly notice: string;
  readonly software: Analysis["software"];
  readonly settings: Analysis["settings"];
  /** Rules with parameters, release list, and hidden figures by table. */
  readonly disclosure: Analysis["disclosure"];
  readonly rules: readonly string[];
  /** Result of the release's own attack: hidden counts, those recovered, those within too narrow an interval, the narrowest. */
  readonly attack: {
    readonly hidden: number;
    readonly recovered: number;
    readonly tooNarrow: number;
    readonly narrowest: number | null;
  };
  readonly hidden: readonly (Omit<HiddenFigure, "rule"> & { readonly rule: string })[];
  /** What could not be computed or must not be shown, and why. */
  readonly notFitted: Analysis["notFitted"];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** @param found hidden prevalences from `analyze` */
export function releaseLog(
  analysis: Analysis,
  found: { readonly figures: readonly HiddenFigure[]; readonly recovered: number },
  files: ReleaseLog["files"],
): ReleaseLog {
  const { software, settings, disclosure, notFitted } = analysis;
  const { unprotected: tooNarrow, narrowest } = disclosure;
  const hidden = disclosure.hidden.reduce((sum, { primary, secondary }) => sum + primary + secondary, 0);
  return {
    notice: messages.logNotice(),
    software,
    settings,
    disclosure,
    rules: texts(
      hiddenSentence(analysis),
      withheldItemsText(analysis),
      ...ruleSentences(analysis),
      leftOutSentence(analysis),
      unprotectedSentence(analysis),
    ),
    attack: { hidden, recovered: found.recovered, tooNarrow, narrowest },
    hidden: [...found.figures, ...otherHidden(analysis)],
    notFitted,
    files,
  };
}

function otherHidden({ items, data }: Analysis): ReleaseLog["hidden"] {
  const rule = messages.otherRule();
  const figures = (table: string, named: readonly (readonly [string, number | null])[]) => {
    const hidden = named.filter(([, count]) => count === null).map(([figure]) => figure);
    return hidden.map((figure) => ({
      table,
      figure,
      rule,
      partners: hidden.filter((one) => one !== figure),
    }));
  };
  const { byNumber, byGroup } = data.missing;
  return [
    ...items.flatMap(({ id, asked, missing }) => [
      ...figures(
        messages.answersTo({ item: id }),
        asked.map(({ label, count }) => [label, count]),
      ),
      ...figures(messages.unanswered({ item: id }), Object.entries(missing)),
    ]),
    ...figures(
      names.peopleByUnanswered(),
      byNumber.map((count, k) => [String(k), count]),
    ),
    ...byGroup.flatMap(({ item, group, level, counts }) =>
      figures(messages.unansweredIn({ item, group, level }), Object.entries(counts)),
    ),
    ...data.groups.flatMap(({ name, levels }) =>
      figures(
        messages.sizesOf({ group: name }),
        levels.map(({ label, n }) => [label, n]),
      ),
    ),
  ];
}

export function releaseLogText(log: ReleaseLog): string {
  const { attack, disclosure, settings, software } = log;
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const row = (...cells: readonly (string | number)[]): string =>
    `| ${cells.map((one) => cell(String(one))).join(" | ")} |`;
  return `${[
    `# ${messages.logTitle()}`,
    `**${log.notice}**`,
    messages.logRun({
      software: `${software.name} ${software.version}`,
      measure: settings.measure,
      mode: disclosure.mode,
      seed: String(settings.seed),
    }),
    `## ${messages.logRules()}`,
    ...log.rules.map(cell),
    `## ${messages.logAttack()}`,
    messages.logAttackMethod(),
    [
      row(
        messages.columnHidden(),
        messages.columnRecovered(),
        messages.columnTooNarrow(),
        messages.columnNarrowest(),
      ),
      row("---", "---", "---", "---"),
      row(attack.hidden, attack.recovered, attack.tooNarrow, attack.narrowest ?? messages.none()),
    ].join("\n"),
    `## ${messages.logHidden()}`,
    [
      row(messages.columnTable(), messages.columnFigure(), names.columnRule(), messages.columnPartners()),
      row("---", "---", "---", "---"),
      ...log.hidden.map(({ table, figure, rule, partners }) => row(table, figure, rule, partners.join("; "))),
    ].join("\n"),
    `## ${messages.logNotComputed()}`,
    log.notFitted
      .map(({ analysis, of, problem }) => `- ${cell(`${analysis} ${of}: ${problem}`)}`)
      .join("\n") || messages.nothing(),
    `## ${messages.logFiles()}`,
    [
      row(messages.columnFile(), messages.columnHash()),
      row("---", "---"),
      ...log.files.map(({ name, sha256 }) => row(name, sha256)),
    ].join("\n"),
  ].join("\n\n")}\n`;
}
