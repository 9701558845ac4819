import { Command } from "commander";
import { builtInMeasures, measureById } from "../../measures/built-in";
import { measureSchema } from "../../measures/measure-schema";
import { structuresOf } from "../../measures/structure";
import { ABOUT } from "./about-commands";

/** `itemwise measures`: the built-in measures; with an id its definition as JSON; the schema of definitions. */
export const measuresCommand = (): Command =>
  new Command("measures")
    .description(ABOUT.measures)
    .argument("[id]", "the measure to print")
    .option("--schema", "print the JSON Schema of definitions, which editors use to complete and check them")
    .action(async (id: string | undefined, options: { readonly schema?: boolean | undefined }) => {
      if (options.schema) {
        process.stdout.write(await schemaText());
        return;
      }
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

/** JSON Schema of definitions; other constraints are checked when a definition is read. */
async function schemaText(): Promise<string> {
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  const schema = toJsonSchema(measureSchema, { typeMode: "input", errorMode: "ignore" });
  const head = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Definition of a measure (itemwise)",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
