import { complain, type Io } from '../io.ts';
import { openLibrary } from '../library.ts';
import { runPaperCheck } from './check.ts';
import { runWrite } from './write.ts';

const HELP = `写文书：用您的回答填好 24 种文书，全在本机，不联网。

用法：npx huyin paper list
      npx huyin paper <编号> --facts facts.json [--format docx|pdf|txt] [-o 文件] [--on 日期]
      npx huyin paper check FILE

  list     列出全部文书，和每份要问的字段数
  <编号>   例如 D01；缺什么会逐项说出来。txt 不写 -o 就印在屏幕上
  check    核对一组文书是否前后一致：日期、姓名、金额、互相冲突的请求、证据编号

facts.json 的写法：
  { "values": { "me.name": "李小梅", "other-side.name": "某某公司" },
    "facts": { "leaked": ["phone"] }, "event": "2026-06-03" }
check 的文件另有 "papers": ["D05", "D06"]，或者 { "D05": { 只属于这份的回答 } }。
字段的名字见 content/papers/fields.yaml。退出码：0 完成；1 缺字段或有出入；2 选项或输入不对。
`;

export async function runPaper(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === 'list') return list(rest, io);
  if (name === 'check') return runPaperCheck(rest, io);
  return runWrite(name, rest, io);
}

function list(args: string[], io: Io): number {
  if (args.length) return complain(io, `paper list 不要参数，多出了“${args[0]?.slice(0, 40)}”。`);
  const { papers, letters } = openLibrary();
  for (const { id, title, to } of papers.values()) {
    const fields = letters.get(id)?.fields.length;
    io.stdout.write(`${id}  ${title}  交给：${to}${fields === undefined ? '' : `  ${fields} 个字段`}\n`);
  }
  return 0;
}
