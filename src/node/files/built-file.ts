import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Next to the built program; from the sources in the build's folder. */
const FOLDERS = ["./", "../../../dist/"];

/** The path of a file that the build made, or null where there is none. */
export async function builtPath(name: string): Promise<string | null> {
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(`${folder}${name}`, import.meta.url));
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}
