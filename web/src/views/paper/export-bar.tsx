import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

interface ExportBarProps {
  readonly message: string;
  readonly onExport: (kind: 'word' | 'pdf' | 'copy' | 'print') => void;
}

export function ExportBar({ message, onExport }: ExportBarProps): VNode {
  return (
    <section class="paper-export" aria-label="拿走这封信">
      <div class="actions">
        <button class="button button-main" type="button" onClick={() => onExport('word')} data-export="word">
          下载 Word
        </button>
        <button class="button" type="button" onClick={() => onExport('pdf')} data-export="pdf">
          下载 PDF
        </button>
        <button class="button" type="button" onClick={() => onExport('copy')} data-export="copy">
          复制文字
        </button>
        <button class="button" type="button" onClick={() => onExport('print')} data-export="print">
          <Icon name="print" />
          打印
        </button>
      </div>
      <p class="paper-message" role="status">
        {message}
      </p>
    </section>
  );
}
