import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { notify } from "../exit";
import { ABOUT } from "./about-commands";

/** The page: next to the built program, or from the sources in the build's folder. */
const PLACES = ["./itemwise.html", "../../../dist/itemwise.html"];

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
      const file = pageFile();
      if (print) {
        process.stdout.write(`${file}\n`);
        return;
      }
      if (await openFile(file)) notify(`The page is open in the browser: ${pathToFileURL(file).href}\n`);
      else notify(`No browser was found. Open this file in one:\n${file}\n`);
    });

/** @throws ItemwiseError "no-page" where the program was not built */
function pageFile(): string {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((one) =>
    existsSync(one),
  );
  if (file !== undefined) return file;
  throw new ItemwiseError("no-page", "The page is missing from the program.", {
    hint: "Install the program anew; from its sources, run `npm run build`.",
  });
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
