/** One line of a list. */
export interface SelectOption {
  /** What is posted. Each only once. */
  readonly value: string;
  readonly label: string;
  /** Heading of the lines it stands with; those of one group are next to each other. */
  readonly group?: string;
}
