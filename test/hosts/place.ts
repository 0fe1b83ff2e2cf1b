/** Makes an empty place on the page, which goes with the test. */
export function place(): HTMLElement {
  const here = document.body.appendChild(document.createElement('div'));
  places.push(here);
  return here;
}

const places: HTMLElement[] = [];

afterEach(() => {
  for (const here of places.splice(0)) here.remove();
});
