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
  const figures = (table: string, all: readonly Counted[]) => {
    const hidden = all.filter(({ count }) => count === null).map(({ label }) => label);
    return hidden.map((figure) => {
      return { table, figure, rule, partners: hidden.filter((one) => one !== figure) };
    });
  };
  const counted = (counts: { readonly [label: string]: Count } | ArrayLike<Count>): readonly Counted[] =>
    Object.entries(counts).map(([label, count]) => ({ label, count }));
  return [
    ...items.flatMap(({ id: item, asked, missing }) => [
      ...figures(messages.answersTo({ item }), asked),
      ...figures(messages.unanswered({ item }), counted(missing)),
    ]),
    ...figures(names.peopleByUnanswered(), counted(data.missing.byNumber)),
    ...data.missing.byGroup.flatMap(({ counts, ...where }) =>
      figures(messages.unansweredIn(where), counted(counts)),
    ),
    ...data.groups.flatMap(({ name: group, levels }) => {
      const sizes = levels.map(({ label, n }) => ({ label, count: n }));
      return figures(messages.sizesOf({ group }), sizes);
    }),
  ];
}

type Count = number | null;

interface Counted {
  readonly label: string;
  readonly count: Count;
}

export function releaseLogText(log: ReleaseLog): string {
  const { attack, disclosure, settings, software } = log;
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const row = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((one) => cell(String(one))).join(" | ")} |`;
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
    [head, head.map(() => "---"), ...rows].map(row).join("\n");
  const { hidden, recovered, tooNarrow, narrowest } = attack;
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
    table(
      [
        messages.columnHidden(),
        messages.columnRecovered(),
        messages.columnTooNarrow(),
        messages.columnNarrowest(),
      ],
      [[hidden, recovered, tooNarrow, narrowest ?? messages.none()]],
    ),
    `## ${messages.logHidden()}`,
    table(
      [messages.columnTable(), messages.columnFigure(), names.columnRule(), messages.columnPartners()],
      log.hidden.map(({ table, figure, rule, partners }) => [table, figure, rule, partners.join("; ")]),
    ),
    `## ${messages.logNotComputed()}`,
    log.notFitted
      .map(({ analysis, of, problem }) => `- ${cell(`${analysis} ${of}: ${problem}`)}`)
      .join("\n") || messages.nothing(),
    `## ${messages.logFiles()}`,
    table(
      [messages.columnFile(), messages.columnHash()],
      log.files.map(({ name, sha256 }) => [name, sha256]),
    ),
  ].join("\n\n")}\n`;
}
