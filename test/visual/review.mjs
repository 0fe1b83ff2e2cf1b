/** A page on which a person looks at what has changed. */

/**
 * @typedef {object} Change
 * @property {string} name - Of the picture.
 * @property {string} what - In words: how much of it.
 * @property {boolean} isNew - There is nothing before it.
 */

/**
 * @param {readonly Change[]} changes
 * @returns {string} HTML. The pictures stand beside it: `<name>.before.png`, `.after.png`, `.difference.png`.
 */
export function reviewPage(changes) {
  const rows = changes.map(({name, what, isNew}) => {
    const kinds = isNew ? ['after'] : ['before', 'after', 'difference'];
    const shown = kinds.map(
      (kind) =>
        `<figure><figcaption>${kind}</figcaption><img src="${name}.${kind}.png" alt="${name}, ${kind}"></figure>`,
    );
    return `<section><h2>${name}</h2><p>${what}</p><div>${shown.join('')}</div></section>`;
  });
  const title = `${changes.length} ${changes.length === 1 ? 'picture has' : 'pictures have'} changed`;
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; background: #fff; color: #111; }
  section > div { display: flex; gap: 1rem; overflow-x: auto; }
  figure { margin: 0; }
  img { border: 1px solid #888; max-width: none; }
</style>
<h1>${title}</h1>
<p>When all of it is meant: <code>npm run test:visual -- --accept</code></p>
${rows.join('\n')}
</html>
`;
}
