import { type Content, openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';

/** The words of the product, read from the content folder beside the code. */
export function openLibrary(): Content {
  return openContent(readFolder(CONTENT_FOLDER));
}
