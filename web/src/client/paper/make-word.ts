/** Own chunk: the code for Word files is fetched when the first one is made. */
export { renderWord } from '@huyin/papers/word';
