/** What holds for a question with several controls. */

/** Written for those without scripts: the group that we draw takes its place. */
export function takeGroupRole(element: Element): void {
  if (!element.getAttribute('role')?.endsWith('group')) return;
  for (const name of ['role', 'aria-labelledby', 'aria-describedby']) element.removeAttribute(name);
}

/** Whether the page has a group of its own around it, with words. */
export function isInNamedGroup(element: Element): boolean {
  return (
    element.closest('fieldset')?.querySelector('legend') != null ||
    element.matches('[aria-label], [aria-labelledby]')
  );
}
