/**
 * Records declared once: a record is an object of fields, and each field says of what kind its numbers are, whom they
 * are about and what they are called. Its TypeScript type is inferred, and a key that is not declared is not released.
 */
import type { Warning } from "../errors";
import type { FigureKind, FigureScope } from "./kinds";

/** What one key of a record holds; `Open` where it holds a figure of which nothing yet says whom it is about. */
export class Field<T, Open extends boolean = boolean> {
  /** For the compiler only. */
  declare readonly value: T;
  declare readonly isOpen: Open;
  /** What is inside a list, an optional record or a record by name; null for a figure, text or flag. */
  readonly inner: Declaration | null;
  /** Whether `inner` declares each entry of a list or of a record by name. */
  readonly isEach: boolean;
  /** Null for text and flags, and for a field with something inside. */
  readonly kind: FigureKind | "warnings" | null;
  /** Whom everything inside is about; "everybody" of a list in another is everybody in that one. */
  readonly scope: FigureScope | null;
  /** The figure's name for readers; null where it has no message of its own. */
  readonly title: (() => string) | null;

  constructor({ inner = null, isEach = false, kind = null, scope = null, title = null }: Partial<Untyped>) {
    this.inner = inner;
    this.isEach = isEach;
    this.kind = kind;
    this.scope = scope;
    this.title = title;
  }

  /** The same field with its name for readers. */
  named(title: () => string): Field<T, Open> {
    return new Field<T, Open>({ ...this, title });
  }
}

type Untyped = Pick<Field<unknown>, "inner" | "isEach" | "kind" | "scope" | "title">;

export type Declaration = Field<unknown> | { readonly [key: string]: Declaration };

/** The type of a declared record. */
export type Declared<D> = D extends Field<infer T> ? T : { readonly [K in keyof D]: Declared<D[K]> };

/** Whether a figure is in it of which nothing says whom it is about. */
type IsOpen<D> = D extends Field<unknown, infer Open> ? Open : { [K in keyof D]: IsOpen<D[K]> }[keyof D];

/** Entries may be of levels, pairs or persons, so a list of figures does not compile without saying so. */
type ScopeOf<D> = true extends IsOpen<D> ? [scope: FigureScope] : [scope?: FigureScope];

const figure = (kind: FigureKind) => new Field<number, true>({ kind });

export const people = figure("people");
export const share = figure("share");
export const estimate = figure("estimate");
export const error = figure("error");
export const p = figure("p");
export const statistic = figure("statistic");
export const trace = figure("trace");
export const exact = figure("exact");

export const flag = new Field<boolean, false>({});
export const text = new Field<string, false>({});
/** Text that is one of a few codes. */
export const code = <Code extends string>() => new Field<Code, false>({});
export const warnings = new Field<readonly Warning[], false>({ kind: "warnings" });

/** Anything whose numbers are all of one kind, for unions and settings whose keys are not declared one by one. */
export const whole = <T>(kind: FigureKind) => new Field<T, true>({ kind });

/** The same, or null where it does not apply, is not defined or is hidden. */
export const orNull = <D extends Declaration>(declared: D) =>
  new Field<Declared<D> | null, IsOpen<D>>(declared instanceof Field ? declared : { inner: declared });

/** @param scope whom each entry is about; "everybody" inside another list is everybody in that one */
export const listOf = <D extends Declaration>(inner: D, ...[scope]: ScopeOf<D>) =>
  new Field<readonly Declared<D>[], false>({ inner, isEach: true, scope: scope ?? null });

/** A lower and an upper end. */
export const ends = <D extends Declaration>(inner: D) =>
  new Field<readonly [Declared<D>, Declared<D>], IsOpen<D>>({ inner, isEach: true });

/** A record whose keys are names of items, levels or codes; `scope` as for a list. */
export const byName = <D extends Declaration>(inner: D, ...[scope]: ScopeOf<D>) =>
  new Field<Readonly<Record<string, Declared<D>>>, false>({ inner, isEach: true, scope: scope ?? null });
