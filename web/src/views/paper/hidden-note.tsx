import type { Audience, Hidden } from '@huyin/papers';
import type { VNode } from 'preact';

const SEES: Record<Audience, string> = {
  police: '公安机关要核实身份，看到完整的姓名、证件号码和住址。',
  court: '法院要核实身份，看到完整的姓名、证件号码和住址。',
  prosecutor: '检察院要核实身份，看到完整的姓名、证件号码和住址。',
  authority: '行政机关要核实身份，看到完整的姓名、证件号码和住址。',
  company:
    '单位只看到核验身份用得着的：姓名、账号、证件号码后四位。要给证件图片的，打上“仅用于核验身份”的水印。',
  platform: '法律要求向平台提供真实身份，姓名和证件号码是完整的；用不着的不给。',
  'public-form': '公开的举报表只写最少的身份信息。',
  anyone: '这一份随别的文书走，内容完整显示。',
};

/** What this recipient gets to see of the person, and what is kept back. */
export function HiddenNote({ audience, hidden }: { audience: Audience; hidden: readonly Hidden[] }): VNode {
  return (
    <div class="hidden-note">
      <p>{SEES[audience]}</p>
      {hidden.length ? (
        <ul>
          {hidden.map(({ field, label, instead }) => (
            <li key={field}>
              {label}：对方看到“{instead}”
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
