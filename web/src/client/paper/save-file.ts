/** WeChat and its like drop a saved file without a word, so it has to be said beforehand. */
export function savesFiles(): boolean {
  return !/MicroMessenger|QQ\/|aweme/i.test(navigator.userAgent);
}

/** Hands a finished file to the browser; the bytes never leave the device. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Title and day: a file name that names nobody. */
export function fileName(title: string, today: string, ending: string): string {
  return `${title.replace(/[\\/:*?"<>|\s]/g, '')}-${today.replace(/-/g, '')}.${ending}`;
}
