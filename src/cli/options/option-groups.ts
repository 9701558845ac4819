import { type Command, Help, Option } from "commander";

import { CHOICE_FLAGS } from "./choice-options";

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "Most used:": words("--output --measure --group --model --tables"),
  "Specific options:": [],
  "What the file holds:": CHOICE_FLAGS,
  "Input:": words(
    "--from --sheet --leave-out --counts --delimiter --no-header --encoding --group-covariates --margins --calibration --calibration-bounds --population --matrix --n",
  ),
  "What to analyze:": words(
    "--ordinal --parts --structure --working-model --factors --missing --weights --cross --prevalence-missing --auxiliary",
  ),
  "Models:": words(
    "--template --correlation --covariance --extraction --rotation --normalize --gamma --kappa --power --epsilon --zeros --target --estimator --irt-model --bootstrap --permutations",
  ),
  "Output:": words("--json --detail --language --note --adopt"),
  "Privacy:": words("--disclosure --released --restricted --no-disclosure-control"),
  "Advanced:": words(
    "--parameterization --information --scaling --constant-items --zero-cells --percentile --replicates --points --cluster-labels --seed --workers --engine --help",
  ),
};

const HEADINGS = Object.keys(GROUPS);
const [MOST_USED, OTHER_OPTIONS] = ["Most used:", "Specific options:"];
/** Fewer options are shown as one list. */
const MIN_GROUPED_OPTIONS = 13;

/** Groups a command's options in its help, the most used first. */
export function inGroups(command: Command): Command {
  if (command.options.length < MIN_GROUPED_OPTIONS) return command;
  const hasOutput = command.options.some(({ long }) => long === "--output");
  const help = new Option("-h, --help", "show help");
  for (const option of [...command.options, help]) {
    option.helpGroup(option.long === "--json" && !hasOutput ? MOST_USED : headingOf(option));
  }
  return command.addHelpOption(help).configureHelp({
    visibleOptions: (own) =>
      own.options
        .filter(({ hidden }) => !hidden)
        .concat(help)
        .sort((a, b) => placeOf(a) - placeOf(b)),
    // Groups in their own order, not that of the options.
    groupItems: (_, visible, getGroup) => Help.prototype.groupItems(visible, visible, getGroup),
    optionDescription: describe,
  });
}

function headingOf({ long }: Option): string {
  return HEADINGS.find((heading) => GROUPS[heading]?.includes(long ?? "")) ?? OTHER_OPTIONS;
}

function placeOf(option: Option): number {
  const heading = option.helpGroupHeading ?? OTHER_OPTIONS;
  return 100 * HEADINGS.indexOf(heading) + (GROUPS[heading]?.indexOf(option.long ?? "") ?? 0);
}

function describe({ description, argChoices, defaultValue, required }: Option): string {
  if (argChoices !== undefined) {
    const choices = argChoices.map((choice) => (choice === defaultValue ? `${choice} (default)` : choice));
    return `${description}: ${choices.join(", ")}`;
  }
  return required && defaultValue !== undefined ? `${description} (default: ${defaultValue})` : description;
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
