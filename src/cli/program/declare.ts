/** A command as data: parsing, help, completion and the types of what is given all follow from it. */

import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';
import type { Bilingual, Kind } from './kind.js';

/** Its long name is its key in kebab-case; `turkish` is the same in Turkish, without the dashes. */
export interface Option<T, Always extends boolean = false> {
  readonly turkish: string;
  readonly does: Bilingual;
  /** null for a flag. */
  readonly kind: Kind<unknown> | null;
  readonly isRepeated: boolean;
  /** Without the option, the value is this; undefined where there is none. */
  readonly otherwise: unknown;
  /** What is asked in a terminal where the option is needed and not given. */
  readonly asks: Bilingual | null;
  /** Only the types count. */
  readonly value?: T;
  readonly always?: Always;
}

export interface Argument<T> {
  readonly placeholder: Bilingual;
  readonly does: Bilingual;
  readonly kind: Kind<unknown>;
  readonly arity: 'one' | 'optional' | 'many';
  readonly otherwise: unknown;
  readonly value?: T;
}

type AnyOption = Option<unknown, boolean>;
export type Options = Readonly<Record<string, AnyOption>>;
export type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What a recipe is given: every argument, and each option that was typed, is asked for or has a value otherwise. */
export type Given<A, O> = {
  readonly [Key in keyof A]: A[Key] extends Argument<infer T> ? T : never;
} & {
  readonly [Key in keyof O as O[Key] extends Option<unknown, true> ? Key : never]: ValueOf<O[Key]>;
} & {
  readonly [Key in keyof O as O[Key] extends Option<unknown, true> ? never : Key]?: ValueOf<O[Key]>;
};

type ValueOf<O> = O extends Option<infer T, boolean> ? T : never;

const PLAIN = { isRepeated: false, otherwise: undefined, asks: null };

export function flag(turkish: string, does: Bilingual): Option<boolean> {
  return { ...PLAIN, turkish, does, kind: null };
}

export function option<T>(kind: Kind<T>, turkish: string, does: Bilingual): Option<T> {
  return { ...PLAIN, turkish, does, kind };
}

/** May be given several times. */
export function repeated<T>(kind: Kind<T>, turkish: string, does: Bilingual): Option<readonly T[]> {
  return { ...PLAIN, turkish, does, kind, isRepeated: true };
}

export function optionOr<T>(kind: Kind<T>, turkish: string, otherwise: T, does: Bilingual): Option<T, true> {
  return { ...PLAIN, turkish, does, kind, otherwise };
}

/** Needed: asked for in a terminal, refused elsewhere where it is not given. */
export function asked(kind: Kind<string>, turkish: string, asks: Bilingual, does: Bilingual): Option<string, true> {
  return { ...PLAIN, turkish, does, kind, asks };
}

export function one<T>(placeholder: Bilingual, kind: Kind<T>, does: Bilingual): Argument<T> {
  return { placeholder, kind, does, arity: 'one', otherwise: undefined };
}

export function optional<T>(placeholder: Bilingual, kind: Kind<T>, does: Bilingual): Argument<T | null> {
  return { placeholder, kind, does, arity: 'optional', otherwise: null };
}

export function optionalOr<T>(placeholder: Bilingual, kind: Kind<T>, otherwise: T, does: Bilingual): Argument<T> {
  return { placeholder, kind, does, arity: 'optional', otherwise };
}

export function many<T>(placeholder: Bilingual, kind: Kind<T>, does: Bilingual): Argument<readonly T[]> {
  return { placeholder, kind, does, arity: 'many', otherwise: undefined };
}

/** Under which heading of the help it stands. */
export type Group = 'write' | 'number' | 'find' | 'set-up';

export interface Command {
  readonly name: string;
  readonly turkish: string;
  readonly group: Group;
  readonly does: Bilingual;
  readonly arguments: Arguments;
  readonly options: Options;
  /** Options that do nothing without another, and pairs of which one would not be obeyed: refused, never passed over. */
  readonly needs?: readonly (readonly [option: string, needed: string])[];
  readonly apart?: readonly (readonly [option: string, other: string, value?: string])[];
  /** Whole command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: Bilingual])[];
  /** A method, so that a recipe may ask for what its own declaration gives: each value was read by its kind. */
  run(given: Readonly<Record<string, unknown>>, session: Session): Promise<ExitCode>;
}

interface Declaration<A extends Arguments, O extends Options> extends Omit<Command, 'run'> {
  readonly arguments: A;
  readonly options: O;
  run(given: Given<A, O>, session: Session): Promise<ExitCode>;
}

/** Ties the type of what the recipe is given to what is declared. */
export function command<const A extends Arguments, const O extends Options>(declaration: Declaration<A, O>): Command {
  return declaration;
}
