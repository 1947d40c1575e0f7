import type { SearchWords } from '@huyin/content/search';
import type { VNode } from 'preact';
import type { SearchWay } from './search-address.ts';

/** One word for each of the commonest troubles; a test holds that all of them find something. */
export const COMMON_WORDS: readonly string[] = [
  '开盒',
  '爆通讯录',
  '裸聊敲诈',
  '被冒名贷款',
  '骚扰电话',
  '刚转账被骗',
  '身份证丢了',
  '报案不受理',
  '一证通查',
  '个保法69',
];

interface SearchTipsProps {
  readonly topics: SearchWords['topics'];
  readonly way: SearchWay;
}

/** Where to go when one does not know the word for it. */
export function SearchTips({ topics, way }: SearchTipsProps): VNode {
  return (
    <>
      <section aria-labelledby="common-words">
        <h2 id="common-words">常见的事</h2>
        <p class="search-words">
          {COMMON_WORDS.map((words) => (
            <a key={words} href={way({ words })}>
              {words}
            </a>
          ))}
        </p>
      </section>
      <section aria-labelledby="other-ways">
        <h2 id="other-ways">不知道该搜什么</h2>
        <ul class="search-ways">
          <li>
            <a href="/">说一说发生的事，或者点选</a>：马上得到您自己的行动方案
          </li>
          {topics.map(({ path, title }) => (
            <li key={path}>
              专题：<a href={path}>{title}</a>
            </li>
          ))}
          <li>
            <a href="/channels">找谁、打哪个电话</a>
          </li>
          <li>
            <a href="/glossary">词语解释</a>：法律词用大白话说一遍
          </li>
        </ul>
      </section>
    </>
  );
}
