import type { RenderedPaper } from './block.ts';

/** A letter with every kind of block and with rare characters, for the tests of the formats. All invented. */
export const SAMPLE_PAPER: RenderedPaper = {
  id: 'D00',
  title: '格式样张',
  blocks: [
    { kind: 'title', text: '格式样张' },
    { kind: 'salutation', text: '某某科技有限公司（个人信息保护负责人）：' },
    { kind: 'line', text: '请求人：买买提·艾力（另有家人㛃䶮、陈𬭎、堃喆）' },
    { kind: 'line', text: '联系电话：＿＿＿＿＿＿＿＿（打印后手写；护隐不收电话号码）' },
    { kind: 'heading', text: '一、事实' },
    {
      kind: 'paragraph',
      label: 'facts',
      text: '本人于2026年6月3日在“某某商城”（https://shop.example/item?id=12345）下单，订单号 20260603-000187。下单后第 40 分钟接到自称客服的电话，对方准确说出了商品名称、金额 1,234.50 元和收货地址，而这些信息只向贵公司提供过。',
    },
    {
      kind: 'paragraph',
      label: 'facts',
      text: '根据《中华人民共和国个人信息保护法》第四十七条第一款，个人信息处理者应当主动删除个人信息；未删除的，个人有权请求删除。',
    },
    { kind: 'heading', text: '二、请求' },
    { kind: 'item', number: 1, text: '说明所收集的本人个人信息的种类、来源和提供给的第三方。', label: 'ask' },
    {
      kind: 'item',
      number: 2,
      text: '请于收到后 15 日内书面答复（此期限为我方请求，法律规定为“及时”）；拒绝的，请说明理由。',
      label: 'ask',
    },
    { kind: 'heading', text: '三、损失' },
    {
      kind: 'table',
      head: ['序号', '日期', '说明', '金额'],
      rows: Array.from({ length: 30 }, (_, i) => [
        `${i + 1}`,
        '2026年6月3日',
        '接到冒充客服的电话，按对方要求转账，收款人显示为“𬭎某某”',
        `${(i + 1) * 100}.00 元`,
      ]),
    },
    { kind: 'closing', text: '此致' },
    { kind: 'addressee', text: '某某科技有限公司' },
    { kind: 'signature', text: '请求人（签名）：＿＿＿＿＿＿＿＿' },
    { kind: 'signature', text: '2026年11月23日' },
    { kind: 'page-break', text: '' },
    { kind: 'attachment', number: 1, text: '订单截图（2 页）' },
    { kind: 'attachment', number: 2, text: '通话记录' },
  ],
};
