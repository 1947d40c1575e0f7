import type { Video } from '@huyin/content';

/** 56 → 0 分 56 秒. */
export function lengthWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
}

/** What a phone with little data wants to know before it plays. */
export function sizeWords({ film }: Video): string {
  if (!film) return '';
  return `${(film.files.mp4.bytes / 1024 / 1024).toFixed(1)} MB`;
}
