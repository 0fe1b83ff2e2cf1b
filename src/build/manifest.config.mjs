/** How the custom-elements manifest is made: public members of public elements, nothing else. */
export default {
  globs: [
    // What elements inherit: a class that is missing here hides all that stands above it.
    'src/internal/element.ts',
    'src/internal/with-children.ts',
    'src/internal/flow/journey-element.ts',
    'src/primitives/**/*.ts',
    'src/components/**/*.ts',
    'src/define/*.ts',
  ],
  exclude: ['src/**/*.{styles,templates,strings,model}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [{name: 'public-only', packageLinkPhase}],
};

/** @param {{customElementsManifest: {modules: any[]}}} context */
function packageLinkPhase({customElementsManifest}) {
  for (const module of customElementsManifest.modules) {
    for (const declaration of module.declarations ?? []) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(isPublic);
      // An event kept in a variable is found a second time, without a name.
      declaration.events = declaration.events?.filter((/** @type {any} */ event) => event.name);
    }
  }
  // Editors and Storybook look files up in the package, where there are no sources.
  rewritePaths(customElementsManifest);
}

/** @param {{name?: string, privacy?: string, static?: boolean}} member */
function isPublic(member) {
  const hidden = member.privacy === 'private' || member.privacy === 'protected';
  return !hidden && !member.static && !/^[#_]/.test(member.name ?? '');
}

/** @param {any} node */
function rewritePaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    } else rewritePaths(value);
  }
}
