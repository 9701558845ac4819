import { Command, Option } from "commander";
import { columnRules } from "../../data/answers/canonical-cells";
import { LARGEST_COLUMN, MERGED_COLUMN } from "../../data/answers/pattern-columns";
import { contextsIn } from "../../data/answers/read-contexts";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import { checkColumnNames, mergedRules, patternLines, peopleColumn } from "../../data/patterns/pattern-file";
import {
  answerClasses,
  mergePatterns,
  type PatternRows,
  patternRows,
  roundSums,
} from "../../data/patterns/pattern-rows";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { DEFAULT_THRESHOLD } from "../../survey/disclosure/disclosure";
import { notify } from "../exit";
import { addReadOptions, answersOf, DATA_FILE, fileOf, type ReadOptions } from "../options/file-options";
import { nonEmpty } from "../options/read-option";
import { chooseMeasure } from "../reading/choose-measure";
import { joinFile } from "../reading/read-answers";
import { checkTargets, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type Options = ReadOptions & {
  readonly output: string;
  readonly restricted?: boolean | undefined;
  readonly safe?: boolean | undefined;
};

const MORE = `
A table of patterns has one row for all people who gave the same answers in the same groups. It has the file's columns
in the measure's codes, the number of people and, with weights, the exact sums of weights and squared weights. Read it
like the file itself, with --counts people; every result is the same to the last bit.

Single patterns can reveal who answered what: --restricted writes them all, for those who may have the answers.
--safe merges patterns of fewer than 5 people ("threshold" in the definition): first with others of the same answers,
leaving their groups blank, then into one row without answers. The number of people stays complete. But rare patterns
are those with many rare answers, so shares of rare answers, correlations and group differences come out too small.
Sums of weights are rounded to two digits, so that nobody can be identified from a list of known weights. The command
reports the smallest number of people in a row, and in how many combinations of groups all people answered alike.
Merged rows would have no sampling units (strata, clusters), which no design allows: --safe requires a definition
without them. Do not publish such figures as the survey's. Do not publish the table beside others from which it could
be subtracted.
`;

/** `itemwise patterns data.csv -o patterns.csv --restricted`: distinct answer patterns with their counts. */
export function patternsCommand(): Command {
  const command = new Command("patterns").description(ABOUT.patterns).argument(...DATA_FILE);
  return addReadOptions(command)
    .option("--restricted", "I confirm that single patterns must not be passed on or published")
    .addOption(
      new Option("--safe", "merge rare patterns, which biases the results computed from them").conflicts(
        "restricted",
      ),
    )
    .requiredOption("-o, --output <file>", "file for the patterns, as CSV; - is standard output", nonEmpty)
    .addHelpText("after", MORE)
    .action(writePatterns);
}

async function writePatterns(file: string | undefined, options: Options): Promise<void> {
  if (options.restricted !== true && options.safe !== true) throw restricted();
  const answers = answersOf(file, options);
  await checkTargets({ output: options.output, content: "csv", measure: options.measure }, fileOf(answers));
  const { measure, labelled, group } = await chooseMeasure(answers, options);
  if (options.safe) checkMergeable(measure);
  const joined = await joinFile(answers, measure, {
    ...options,
    group,
    labelled,
    released: group ?? Object.keys(measure.groups),
    contexts: true,
  });
  const { header } = joined.source;
  const rules = columnRules(measure, {
    header,
    groups: joined.responses.released.map(({ name }) => name),
    contexts: contextsIn(measure, header).there,
  });
  if (options.safe) {
    checkColumnNames(
      rules.map(({ column }) => column),
      [MERGED_COLUMN],
    );
  }
  const before = options.counts === undefined ? [] : mergedRules(header, rules);
  const all = patternRows(joined, [...rules, ...before]);
  const patterns = options.safe ? merged(all, measure, joined) : all;
  const { weighting } = joined.responses;
  const hasLargest = [LARGEST_COLUMN, measure.weight?.column ?? ""].some((name) => header.includes(name));
  const text = [...patternLines(patterns, { weighting, largest: hasLargest && options.safe !== true })].join(
    "",
  );
  await writeText(options.output, text);
  const name = peopleColumn(patterns.keys.map(({ column }) => column));
  notify(`${patterns.entries.length} patterns. Read them with --counts ${name}.\n`);
  if (!options.safe) {
    notify(
      "These are single patterns of answers: restricted data. Keep them as the answers themselves are kept.\n",
    );
  }
}

function merged(all: PatternRows, measure: Measure, joined: JoinedAnswers): PatternRows {
  const minimum = measure.threshold ?? DEFAULT_THRESHOLD;
  const groups = joined.responses.released.flatMap(({ name }) => measure.groups[name]?.column ?? []);
  const items = new Set(measure.items.map(({ column }) => column));
  const known = groups.filter((column) => !items.has(column));
  const { patterns, withoutGroups, withoutAnswers } = mergePatterns(all, minimum, known);
  const { count } = patterns.sums;
  const people = count.reduce((sum, own) => sum + own, 0);
  if (count.some((rowCount) => rowCount < minimum)) throw tooFew(people, minimum);
  notify(
    `Merged, because fewer than ${minimum} people share them: of ${people} people ${withoutGroups} are without their groups, and ${withoutAnswers} without groups and answers. Shares of rare answers, correlations and differences of groups computed from this table are too small.\n`,
  );
  const { k, classes, alike } = answerClasses(patterns, known);
  notify(
    `Every pattern of answers and groups has at least ${k} people (k = ${k}). In ${alike} of ${classes} combinations of groups (${Math.round((100 * alike) / Math.max(1, classes))}%) all who are shown gave the same answers: whoever knows somebody's groups then knows their answers, unless they are among the ${withoutGroups + withoutAnswers} whose groups were left out.\n`,
  );
  return joined.responses.weighting === "design" ? roundSums(patterns) : patterns;
}

/** Merged rows have blanks, which a design or a measure may not allow. */
function checkMergeable(measure: Measure): void {
  const units = (["stratum", "cluster", "fpc"] as const).filter((unit) => measure[unit] !== null);
  const reason = units.length > 0 ? `it has a column of ${units.join(" and ")}` : "its blanks are errors";
  if (units.length === 0 && measure.blank === "missing") return;
  throw new ItemwiseError(
    "not-mergeable",
    `patterns of measure ${measure.id} cannot be merged: ${reason}, and merged rows are blank there.`,
    {
      hint: 'Write all patterns (--restricted), or give a definition without sampling units and with "blank": "missing".',
    },
  );
}

const tooFew = (people: number, least: number): ItemwiseError =>
  new ItemwiseError("too-few-people", `there are ${people} people, fewer than ${least}.`, {
    hint: "So few people cannot be merged so that nobody is told apart.",
  });

const restricted = (): ItemwiseError =>
  new ItemwiseError(
    "restricted-output",
    "Single patterns of answers are restricted output: they can tell who answered what.",
    {
      hint: "Add --restricted if you may have them, or --safe to merge those of few people, which biases what is computed from them.",
    },
  );
