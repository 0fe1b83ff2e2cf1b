/** One of the answers. */
export interface CheckboxOption {
  /** What is posted. Each only once. */
  readonly value: string;
  readonly label: string;
  /** A short line under the label. */
  readonly hint?: string;
  /** Choosing it clears the others, and choosing another clears it: "None of these". Stands last. */
  readonly exclusive?: boolean;
}
