import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
export type Esbuild = Parameters<Plugin["setup"]>[0]["esbuild"];

/**
 * Files by whose imports chunks are joined: chunks that the same of these load become one file. The library's stay
 * apart from what needs Node, so that pages can load them.
 */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  library: ["index", "web", "danfo"],
  formats: ["formats"],
  node: ["node"],
  worker: ["worker"],
  /** Every command of one question. */
  questions: ["cli", "program", "questions", "question", "describe-answer"],
  /** What some commands of one question load beside. */
  answers: ["correlate-answer", "efa-answer", "pca-answer", "parallel-answer", "reliability-answer"],
  /** Every command that runs parts of the analysis. */
  parts: ["parts", "run-parts"],
};

/** Packages of many files that the command line alone uses; they become part of one of its files. */
const PACKAGES = ["commander", "string-width"];
const PACKAGES_FILE = "shared-questions-answers-parts.js";

/** By this name the packages, which are CommonJS, ask for Node's modules. */
const REQUIRE =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

const IMPORTS = /(?<=^|[;}\n])import(?:\{([^}]*)\}from|([\w$]+) from|)"([^"]+)";?/g;
const EXPORTS = /(?<=^|[;}\n])export\{([^}]*)\}(?!from)/g;
const CALLED = /import\("\.\/([^"]+)"\)/g;

/** A file as esbuild wrote it. */
interface Chunk {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names that it exports. */
  readonly exported: readonly string[];
}

interface Import {
  readonly statement: string;
  readonly from: string;
  readonly names: readonly { readonly name: string; readonly local: string }[];
}

/**
 * Joins the chunks that commands load together. Every file takes about a millisecond to find, read and link at each
 * start, and a command loaded more than a hundred.
 * @returns the files of packages that became part of the build
 */
export async function joinChunks(folder: string, esbuild: Esbuild): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js") && file !== "page-runtime.js");
  const chunks = files.map((file) => chunkOf(file, readFileSync(join(folder, file), "utf8")));
  const targets = targetsOf(chunks);
  const called = new Set(
    chunks.flatMap(({ text }) => [...text.matchAll(CALLED)].map(([, file = ""]) => file)),
  );
  const names = new Names(targets);
  const rewritten = new Map(chunks.map((chunk) => [chunk.file, rewrite(chunk, targets, names)]));
  for (const { file, exported } of chunks) {
    const target = targets.get(file);
    if (target === undefined || !called.has(file)) continue;
    const list = exported.map((name) => `${names.of(file, name)} as ${name}`);
    writeFileSync(join(folder, file), `export{${list.join(",")}}from"./${target}";\n`);
  }
  const inputs: string[] = [];
  for (const target of new Set(targets.values())) {
    const { outputFiles, metafile } = await esbuild.build({
      stdin: { contents: names.entryOf(target), resolveDir: folder },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      minify: true,
      legalComments: "none",
      write: false,
      metafile: true,
      banner: target === PACKAGES_FILE ? { js: REQUIRE } : {},
      plugins: [membersOf(target, targets, rewritten)],
    });
    inputs.push(...Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/")));
    writeFileSync(join(folder, target), outputFiles[0]?.text ?? "");
  }
  for (const [file, text] of rewritten) {
    if (!targets.has(file)) writeFileSync(join(folder, file), text);
    else if (!called.has(file)) rmSync(join(folder, file));
  }
  return inputs;
}

function chunkOf(file: string, text: string): Chunk {
  const imports = [...text.matchAll(IMPORTS)].map(([statement, list = "", whole, from = ""]) => ({
    statement,
    from: from.replace(/^\.\//, ""),
    names: whole === undefined ? namesIn(list) : [{ name: "default", local: whole }],
  }));
  const exported = [...text.matchAll(EXPORTS)].flatMap(([, list = ""]) =>
    namesIn(list).map(({ local }) => local),
  );
  return { file, text, imports, exported };
}

const namesIn = (list: string): { readonly name: string; readonly local: string }[] =>
  list
    .split(",")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", local = name] = part.split(" as ");
      return { name, local };
    });

/** The joined file of each chunk that loaders import, and of the packages. The loaders themselves stay as they are. */
function targetsOf(chunks: readonly Chunk[]): ReadonlyMap<string, string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const loadedBy = new Map<string, string[]>();
  const loaders = new Set<string>();
  for (const [loader, names] of Object.entries(LOADERS)) {
    const entries = names.map((name) => fileNamed(name, chunks));
    for (const entry of entries) loaders.add(entry);
    const loaded = new Set(entries);
    for (const file of loaded) {
      loadedBy.set(file, [...(loadedBy.get(file) ?? []), loader]);
      for (const { from } of byFile.get(file)?.imports ?? []) if (byFile.has(from)) loaded.add(from);
    }
  }
  const called = calledBy(["index", "web", "danfo", "formats"], chunks);
  const targets = [...loadedBy]
    .filter(([file]) => !loaders.has(file))
    .map(([file, by]) => {
      const isCalled = called.has(file) && !by.includes("library");
      return [file, `shared-${isCalled ? "called-" : ""}${by.join("-")}.js`] as const;
    });
  return new Map([...targets, ...PACKAGES.map((name) => [name, PACKAGES_FILE] as const)]);
}

/** Whatever the library may load when it is called, such as readers of files: it too must stay free of Node. */
function calledBy(names: readonly string[], chunks: readonly Chunk[]): ReadonlySet<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const all = new Set(names.map((name) => fileNamed(name, chunks)));
  for (const file of all) {
    const { imports = [], text = "" } = byFile.get(file) ?? {};
    const next = [...imports.map(({ from }) => from), ...[...text.matchAll(CALLED)].map(([, to = ""]) => to)];
    for (const to of next) if (byFile.has(to)) all.add(to);
  }
  return all;
}

/** A file of the build by the name of its source: its name may end with a hash. */
function fileNamed(name: string, chunks: readonly Chunk[]): string {
  const found = chunks.find(({ file }) => new RegExp(`^${name}(-[A-Z0-9]{8})?\\.js$`).test(file));
  if (found === undefined)
    throw new Error(`There is no ${name} in the build: correct scripts/join-chunks.ts.`);
  return found.file;
}

/** Names by which joined files export what others import from chunks. */
class Names {
  readonly #names = new Map<string, Map<string, string>>();
  readonly #targets: ReadonlyMap<string, string>;

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets;
  }

  of(file: string, name: string): string {
    const own = this.#names.get(file) ?? new Map<string, string>();
    this.#names.set(file, own);
    const known = own.get(name) ?? `_${[...this.#targets.keys()].indexOf(file).toString(36)}_${own.size}`;
    own.set(name, known);
    return known;
  }

  /** The module that a joined file is built from: all its chunks, and the names that others import. */
  entryOf(target: string): string {
    const own = [...this.#targets].filter(([, of]) => of === target).map(([file]) => file);
    return own
      .map((file) => {
        const path = PACKAGES.includes(file) ? file : `./${file}`;
        const list = [...(this.#names.get(file) ?? [])].map(([name, as]) => `${name} as ${as}`);
        return list.length === 0 ? `import "${path}";` : `export { ${list.join(", ")} } from "${path}";`;
      })
      .join("\n");
  }
}

/** A chunk that imports from joined files what it imported from others. */
function rewrite({ file, text, imports }: Chunk, targets: ReadonlyMap<string, string>, names: Names): string {
  let done = text;
  for (const { statement, from, names: imported } of imports) {
    const target = targets.get(from);
    if (target === undefined || target === targets.get(file)) continue;
    const list = imported.map(({ name, local }) => `${names.of(from, name)} as ${local}`);
    done = done.replace(
      statement,
      () => `import${list.length === 0 ? "" : `{${list.join(",")}}from`}"./${target}";`,
    );
  }
  return done;
}

/** Takes a joined file's own chunks and packages into it, and nothing else. */
function membersOf(
  target: string,
  targets: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Plugin {
  return {
    name: "members",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind, importer, resolveDir }) => {
        const isPackage = PACKAGES.includes(path) || importer.includes("node_modules/");
        if (isPackage && target === PACKAGES_FILE) return undefined;
        const file = path.replace(/^\.\//, "");
        if (kind === "dynamic-import" || targets.get(file) !== target) return { path, external: true };
        return { path: file, namespace: "chunk", pluginData: resolveDir };
      });
      build.onLoad({ filter: /.*/, namespace: "chunk" }, ({ path, pluginData }) => ({
        contents: texts.get(path) ?? "",
        resolveDir: pluginData,
      }));
    },
  };
}
