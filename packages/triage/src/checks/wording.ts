import type { Step } from '../step.ts';
import { ALL_STEPS } from './all-rules.ts';
import type { RuleFault } from './rule-fault.ts';

const BANNED = ['百分百', '一告一个准', '立即咨询律师热线', '保证追回', '包赢', '95013'];
/** Deleting accounts loses logs, bills and chats; it comes after evidence and reporting. */
const TOO_EARLY = /^(换|注销|更换|删除)(新)?账号/;
const SAY = { min: 30, max: 150 };
const ARTICLE = /第[〇零一二三四五六七八九十百千\d]+条/;

/** Wording rules that no reader should have to catch: banned promises, scripts of about 20 seconds, no bare article numbers. */
export function checkWording(steps: readonly Step[] = ALL_STEPS): RuleFault[] {
  return steps.flatMap((step) => {
    const words = [step.title, ...step.how, step.say ?? '', step.achieves, step.limits];
    const faults: RuleFault[] = [];
    const say = (needle: string, sentence: string): unknown =>
      faults.push({ rule: step.id, needle, sentence });
    for (const text of words) {
      for (const phrase of BANNED)
        if (text.includes(phrase)) say(text, `不能写“${phrase}”。请删掉或换说法。`);
      const article = ARTICLE.exec(text)?.[0];
      if (article) say(text, `正文写了“${article}”，换了日期就可能错。条号请只放在 basis 里。`);
    }
    if (TOO_EARLY.test(step.title) && step.phase !== 'later') {
      say(step.title, '换号、注销不能放在取证和报案之前。请改到“之后”。');
    }
    const length = [...(step.say ?? '')].length;
    if (step.say !== undefined && (length < SAY.min || length > SAY.max)) {
      say(step.say, `话术有 ${length} 个字，约 20 秒应在 ${SAY.min} 到 ${SAY.max} 字之间。请改短或补全。`);
    }
    return faults;
  });
}
