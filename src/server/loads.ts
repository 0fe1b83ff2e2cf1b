/**
 * The files of the script tag. Empty here: the build writes over what is printed of this module, once
 * it knows what the files are called.
 */
interface Loads {
  /** Module of `dist/` → the file that holds it, of those that are brought by name. */
  readonly modules: Readonly<Record<string, string>>;
  /** What each file needs before it runs, and what `integrity` has to say of it. */
  readonly files: Readonly<
    Record<string, {readonly imports: readonly string[]; readonly integrity: string}>
  >;
}

export const loads: Loads = {modules: {}, files: {}};
