/** `steady-ui/pictures.js`: pictures by name, a host's own, and how an element draws one. */
export {loadPicture, needsPicture, ownPictureNames} from './load.js';
export type {DrawnPicture, ImagePicture, Picture, PictureText} from './picture.js';
export {
  attributionsOf,
  findPicture,
  pictureNames,
  registerPicture,
  registerPictures,
} from './registry.js';
export {pictureOfKind} from './kinds.js';
export {searchPictures, searchWordsOf} from './search.js';
export {pictureStyles} from './styles.js';
export {imageTemplate, pictureTemplate, type PictureOptions} from './template.js';
export {loadPictureWords, pictureAlt} from './words.js';
