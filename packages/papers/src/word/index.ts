/** Word files, loaded only by whoever makes one. */
export { renderWord } from './render-word.ts';
