import type { Analysis } from "../../analysis/analysis";
import { columnList } from "../../data/draft/named-columns";
import type { Measure } from "../../measures/measure";
import { shellWord } from "../../words/shell-word";

/** The command that reports each run of a block's items, by block. */
export function blockCommands(
  { blocks }: Pick<Analysis, "blocks">,
  { items }: Pick<Measure, "items">,
  file: string,
): readonly { readonly block: Analysis["blocks"][number]; readonly commands: readonly string[] }[] {
  const columnOf = new Map(items.map(({ id, column }) => [id, column]));
  return blocks.map((block) => {
    const commands = block.runs.map((run, at) => {
      const columns = columnList(run.map((id) => columnOf.get(id) ?? id));
      const output = `${block.id}${block.runs.length > 1 ? `-${at + 1}` : ""}.html`;
      return ["itemwise", "report", file, "--items", columns, "-o", output].map(shellWord).join(" ");
    });
    return { block, commands };
  });
}
