import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { builtPath } from "../../node/files/built-file";
import { sharedPacked, unpackedPage } from "../../node/files/packed-page";
import { writeFileWhole } from "../../node/files/write-file";
import { notify } from "../exit";
import { ABOUT } from "./about-commands";

/** Commands that open a file, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

export const openCommand = (): Command =>
  new Command("open")
    .description(ABOUT.open)
    .option("--print", "print the path of the page without opening it")
    .action(async ({ print }: { readonly print?: boolean | undefined }) => {
      const file = await pageFile();
      if (print) {
        process.stdout.write(`${file}\n`);
        return;
      }
      if (await openFile(file)) notify(`The page is open in the browser: ${pathToFileURL(file).href}\n`);
      else notify(`No browser was found. Open this file in one:\n${file}\n`);
    });

const NAME = "itemwise.html";

/**
 * The page as a file: beside the program, where it is unpacked the first time; in a new folder for temporary files where
 * that place cannot be written.
 * @throws ItemwiseError "no-page" where the program was not built
 */
async function pageFile(): Promise<string> {
  const known = await builtPath(NAME);
  if (known !== null) return known;
  const parts = await builtPath("itemwise.page");
  if (parts === null) {
    throw new ItemwiseError("no-page", "The page is missing from the program.", {
      hint: "Install the program anew; from its sources, run `npm run build`.",
    });
  }
  const text = brotliDecompressSync(await readFile(parts)).toString("utf8");
  const page = unpackedPage(text, await sharedPacked(join(dirname(parts), "..")));
  const beside = join(dirname(parts), NAME);
  try {
    await writeFileWhole(beside, page);
    return beside;
  } catch {
    const own = join(await mkdtemp(join(tmpdir(), "itemwise-")), NAME);
    await writeFileWhole(own, page);
    return own;
  }
}

/** Whether the system opened the file. */
function openFile(file: string): Promise<boolean> {
  const [command = "xdg-open", ...before] = OPENERS[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const opener = spawn(command, [...before, file], { detached: true, stdio: "ignore" });
    const end = (opened: boolean): void => {
      clearTimeout(timeout);
      opener.unref();
      resolve(opened);
    };
    // A command that keeps running is the browser itself.
    const timeout = setTimeout(() => end(true), 3000);
    opener.on("error", () => end(false));
    opener.on("exit", (status) => end(status === 0));
  });
}
