/** One answer to choose. */
export interface RadioOption {
  /** What is posted. Each only once. */
  readonly value: string;
  readonly label: string;
  /** A short line under the label. */
  readonly hint?: string;
  /** Stands last, after "or": "I do not have one". */
  readonly apart?: boolean;
}
