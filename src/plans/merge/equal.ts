/** Whether two values of plain JSON say the same; the order of names says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one, other].map(
    (each) => new Map(Object.entries(each).filter(([, value]) => value !== undefined)),
  );
  if (a?.size !== b?.size) return false;
  return [...(a ?? [])].every(([name, value]) => b?.has(name) && same(value, b.get(name)));
}
