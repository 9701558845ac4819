import type { Analysis } from "../../analysis/analysis";
import type { HiddenFigure } from "../../analysis/disclosure/hidden-log";
import * as names from "../../words/messages";
import { texts, withheldItemsText } from "../kit/words/phrases";
import { hiddenSentence, leftOutSentence, ruleSentences } from "./disclosure-sentences";
import * as messages from "./messages";

/** What an output checker needs to approve a release, as in ACRO; not for publication. */
export interface ReleaseLog {
  readonly notice: string;
  readonly software: Analysis["software"];
  readonly settings: Analysis["settings"];
  /** Rules with parameters, release list, and hidden figures by table. */
  readonly disclosure: Analysis["disclosure"];
  readonly rules: readonly string[];
  /** Number of hidden figures, and of those whose range the totals alone make narrower than the rule. */
  readonly audit: { readonly hidden: number; readonly forced: number };
  readonly hidden: readonly (Omit<HiddenFigure, "rule"> & { readonly rule: string })[];
  /** What could not be computed or must not be shown, and why. */
  readonly notFitted: Analysis["notFitted"];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** @param found hidden prevalences from `analyze` */
export function releaseLog(
  analysis: Analysis,
  found: readonly HiddenFigure[],
  files: ReleaseLog["files"],
): ReleaseLog {
  const { software, settings, disclosure, notFitted } = analysis;
  const { forced } = disclosure;
  const hidden = disclosure.hidden.reduce((sum, one) => sum + one.hidden, 0);
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
    ),
    audit: { hidden, forced },
    hidden: [...found],
    notFitted,
    files,
  };
}

export function releaseLogText(log: ReleaseLog): string {
  const { audit, disclosure, settings, software } = log;
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const row = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((one) => cell(String(one))).join(" | ")} |`;
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
    [head, head.map(() => "---"), ...rows].map(row).join("\n");
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
    table([messages.columnHidden(), messages.columnForced()], [[audit.hidden, audit.forced]]),
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
