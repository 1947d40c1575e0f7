import type { Audience } from '@huyin/papers';
import type { ComponentChildren, VNode } from 'preact';
import { paperPath, type Told } from '../../address.ts';

export interface PaperCard {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly purpose: string;
  readonly audience: Audience;
}

const RECIPIENTS: readonly { readonly title: string; readonly audiences: readonly Audience[] }[] = [
  { title: '交给公安机关', audiences: ['police'] },
  { title: '交给收集、泄露信息的单位', audiences: ['company'] },
  { title: '交给平台', audiences: ['platform'] },
  { title: '交给主管部门', audiences: ['authority', 'public-form'] },
  { title: '交给人民法院', audiences: ['court'] },
  { title: '交给人民检察院', audiences: ['prosecutor'] },
  { title: '随其他文书一起用', audiences: ['anyone'] },
];

/** All papers by whom they go to; those of the plan are marked. */
export function PapersPage(props: {
  told: Told;
  papers: readonly PaperCard[];
  planned: ReadonlySet<string>;
  colophon: ComponentChildren;
}): VNode {
  const { told, papers, planned, colophon } = props;
  return (
    <div class="narrow papers-page">
      <h1>文书</h1>
      <p class="lead">
        每一份都说明交给谁、附什么、为什么会被退。填写在您的设备上进行，内容不发送；不开启脚本，可以打印空白的信手写。
      </p>
      {RECIPIENTS.map(({ title, audiences }) => {
        const here = papers.filter(({ audience }) => audiences.includes(audience));
        return here.length ? (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul class="paper-cards">
              {here.map(({ id, title: name, to, purpose }) => (
                <li key={id}>
                  <a href={paperPath(id, told)}>{name}</a>
                  {planned.has(id) ? <span class="strength strength-law">您的方案里有</span> : null}
                  <p>
                    交给{to}。{purpose}。
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {colophon}
    </div>
  );
}
