/** Writes down the hash of every article of content/laws: run after a text was changed on purpose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASHES, openContent, printArticleHashes } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';

const { laws } = openContent(readFolder(CONTENT_FOLDER));
writeFileSync(join(CONTENT_FOLDER, HASHES), printArticleHashes(laws));
