import type { Option } from "commander";
import { ABOUT } from "../../src/cli/commands/about-commands";
import { commandOf } from "../../src/cli/program";

/** A command's page: what it takes and its options, from the command itself. */
export async function commandPage(name: keyof typeof ABOUT): Promise<string> {
  const command = await commandOf(name);
  const options = command.createHelp().visibleOptions(command);
  const groups = new Map<string, Option[]>();
  for (const option of options.filter(({ long }) => long !== "--help")) {
    const heading = (option.helpGroupHeading ?? "").replace(/:$/, "");
    groups.set(heading, [...(groups.get(heading) ?? []), option]);
  }
  const takes = command.registeredArguments.map((argument) => {
    const shown = argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
    return `| \`${shown}\` | ${cell(argument.description)} |`;
  });
  return [
    `# itemwise ${name}`,
    "",
    sentence(ABOUT[name]),
    "",
    "```sh",
    `npx itemwise ${[name, command.usage()].join(" ").trim()}`,
    "```",
    "",
    ...(takes.length === 0 ? [] : ["| argument | what it is |", "|---|---|", ...takes, ""]),
    ...[...groups].flatMap(([heading, own]) => [
      ...(heading === "" ? [] : [`## ${heading}`, ""]),
      "| option | what it does | by default |",
      "|---|---|---|",
      ...own.map(row),
      "",
    ]),
  ].join("\n");
}

function row(option: Option): string {
  const choices = option.argChoices === undefined ? "" : ` (${option.argChoices.join(", ")})`;
  const value: unknown = option.defaultValue;
  const standard = value === undefined || typeof value === "boolean" ? "" : `\`${String(value)}\``;
  return `| \`${option.flags.replaceAll("|", "\\|")}\` | ${cell(option.description)}${choices} | ${standard} |`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
