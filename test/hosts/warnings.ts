const {warn} = console;

/** What is said in the console from now to the end of the test. */
export function warnings(): string[] {
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  return said;
}

afterEach(() => {
  console.warn = warn;
});
