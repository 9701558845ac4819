import { Command } from "commander";
import { builtInMeasures, measureById } from "../../measures/built-in";
import { structuresOf } from "../../measures/structure";
import { ABOUT } from "./about-commands";

/** `itemwise measures`: the built-in measures; with an id, that one's definition as JSON. */
export function measuresCommand(): Command {
  return new Command("measures")
    .description(ABOUT.measures)
    .argument("[id]", "the measure to print")
    .action((id?: string) => {
      if (id !== undefined) {
        process.stdout.write(`${JSON.stringify(measureById(id), null, 2)}\n`);
        return;
      }
      for (const measure of builtInMeasures) {
        const structures = structuresOf(measure).map((structure) => structure.label);
        process.stdout.write(
          `${measure.id}\n  ${measure.title}\n  ${measure.items.length} items; structures: ${structures.join(", ") || "none"}\n`,
        );
      }
    });
}
