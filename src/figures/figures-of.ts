import { type Declaration, Field } from "./declare";
import type { FigureKind, FigureScope } from "./kinds";

export interface DeclaredFigure {
  /** As in docs/analysis-json.md: "cfa[].estimates[].est". */
  readonly path: string;
  /** "warnings" for the texts of warnings. */
  readonly kind: FigureKind | "warnings";
  readonly scope: FigureScope;
  readonly title: (() => string) | null;
}

/** Every figure of a declared record. */
export function figuresOf(
  declared: Declaration,
  path = "",
  scope: FigureScope = "everybody",
): readonly DeclaredFigure[] {
  if (!(declared instanceof Field))
    return Object.entries(declared).flatMap(([key, inner]) =>
      figuresOf(inner, path === "" ? key : `${path}.${key}`, scope),
    );
  const { inner, isEach, kind, title } = declared;
  // Everybody in a level is that level.
  const own = declared.scope ?? "everybody";
  const about = own === "everybody" ? scope : own;
  if (inner !== null) return figuresOf(inner, isEach ? `${path}[]` : path, about);
  return kind === null ? [] : [{ path, kind, scope: about, title }];
}
