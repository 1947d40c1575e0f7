import { type Failure, isFailure } from '@huyin/law';
import { printText, type RenderedPaper } from '@huyin/papers';
import { fileName, saveFile, savesFiles } from './save-file.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type ExportKind = 'word' | 'pdf' | 'copy';

const NOT_HERE = '微信、QQ、抖音里常常存不下文件：请点右上角，选“在浏览器打开”；或者用“复制文字”。';

/** Makes one form of the letter on this device and says in one sentence how it went. */
export async function exportLetter(kind: ExportKind, letter: RenderedPaper, today: string): Promise<string> {
  if (kind === 'copy') return copyText(printText(letter));
  const done = savesFiles() ? '已生成，在浏览器的下载里。' : `已生成。${NOT_HERE}`;
  const start = performance.now();
  try {
    if (kind === 'word') {
      const { renderWord } = await import('./make-word.ts');
      const file = await renderWord(letter);
      // For the bench: how long the person waited, code and fonts included the first time.
      performance.measure('paper-word', { start });
      saveFile(fileName(letter.title, today, 'docx'), file, WORD);
      return `Word 文件${done}可以用 Word、WPS 打开再改。`;
    }
    const { makePdf } = await import('./make-pdf.ts');
    const file = await makePdf(letter);
    performance.measure('paper-pdf', { start });
    if (isFailure(file)) return (file as Failure).sentence;
    saveFile(fileName(letter.title, today, 'pdf'), file as Uint8Array<ArrayBuffer>, 'application/pdf');
    return `PDF 文件${done}`;
  } catch {
    return '生成文件的程序或字体没有下载下来（可能没有网络）。您填的还在这里，请再点一次；也可以先复制文字或打印。';
  }
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return '已复制，可以粘贴到网页表格、邮件或微信里。';
  } catch {
    return copyBySelection(text)
      ? '已复制，可以粘贴到网页表格、邮件或微信里。'
      : '这个浏览器不让复制。请长按信的正文，选“全选”再“复制”。';
  }
}

function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}
